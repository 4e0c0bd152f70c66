/**
 * The pages on which months are handed in, reviewed, returned and published, and on which published issues are listed
 * and compared.
 */
package uk.councilportal.review.view;
