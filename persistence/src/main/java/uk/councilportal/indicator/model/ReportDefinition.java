package uk.councilportal.indicator.model;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A report a council publishes: Rotherham's Early Help report, Norfolk's county report.
 *
 * @param code its code, unique in the portal, "ROTH-SG"
 * @param council the council
 * @param title its title
 * @param layout its layout and the figures it shows
 */
public record ReportDefinition(String code, AuthorityCode council, String title, ReportLayout layout) {}
