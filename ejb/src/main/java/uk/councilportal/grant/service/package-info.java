/**
 * Lets a council say who sees its published figures, and tells readers why they see a figure or not.
 *
 * <p>On whose behalf somebody reads is found out here, from the verified caller alone.
 */
package uk.councilportal.grant.service;
