/**
 * What a council measures: its reports, the indicators in them and how each figure follows from others.
 *
 * <p>Everything that makes one council's figure differ from another's is a value here, so that the rules need no
 * knowledge of any council.
 */
package uk.councilportal.indicator.model;
