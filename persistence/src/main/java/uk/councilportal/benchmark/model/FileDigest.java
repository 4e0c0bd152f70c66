package uk.councilportal.benchmark.model;

/**
 * What tells whether a file of national data is one that was stored before.
 *
 * @param headings the digest of its heading line: files of one sort share it
 * @param content the digest of the whole file, unpacked
 */
public record FileDigest(String headings, String content) {}
