package uk.councilportal.notice.model;

/**
 * One e-mail to one person. It holds no figures.
 *
 * @param key what it is about and who is told
 * @param kind the sort of notice
 * @param address where it goes
 * @param subject its subject
 * @param body its text
 */
public record Notice(NoticeKey key, NoticeKind kind, String address, String subject, String body) {}
