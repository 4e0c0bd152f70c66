package uk.councilportal.benchmark.service;

import uk.councilportal.platform.error.NotFoundException;

/** There is no such file of national data on its way, or it is somebody else's. */
public class UploadNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    UploadNotFoundException() {
        super("national.notFound");
    }
}
