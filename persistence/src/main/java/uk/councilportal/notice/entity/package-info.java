/** Notices and what people want of them, as the database keeps them. */
package uk.councilportal.notice.entity;
