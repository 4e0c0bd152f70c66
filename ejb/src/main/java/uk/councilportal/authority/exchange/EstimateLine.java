package uk.councilportal.authority.exchange;

/**
 * One row of the mid-year population estimates of the Office for National Statistics.
 *
 * @param line the line of the file
 * @param onsCode the ONS code the council had in the year
 * @param oldLaCode the council's number of the Department for Education
 * @param year the year in the middle of which the children were counted
 * @param children the residents aged 0 to 17
 */
public record EstimateLine(long line, String onsCode, String oldLaCode, int year, int children) {}
