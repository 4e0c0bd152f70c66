package uk.councilportal.platform.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** One page of a long list. Without a page number the whole list is given. */
public record Page(int number, int size) {

    private static final int LARGEST = 10_000;
    private static final int USUAL = 1_000;

    /** The page asked for; {@code null} texts mean that the parameter was not sent. */
    public static Page of(String number, String size) {
        if (number == null && size == null) {
            return new Page(1, Integer.MAX_VALUE);
        }
        return new Page(
                whole("page", number, 1, Integer.MAX_VALUE), whole("size", size, Math.min(USUAL, LARGEST), LARGEST));
    }

    /** The part of the list on this page. */
    public <T> List<T> of(List<T> all) {
        int from = (int) Math.min((long) (number - 1) * size, all.size());
        return all.subList(from, (int) Math.min((long) from + size, all.size()));
    }

    /** Links to the neighbouring pages (RFC 8288). */
    public List<Link> links(UriInfo uri, int total) {
        List<Link> links = new ArrayList<>();
        if (number > 1) {
            links.add(link(uri, number - 1, "prev"));
        }
        if ((long) number * size < total) {
            links.add(link(uri, number + 1, "next"));
        }
        return links;
    }

    private Link link(UriInfo uri, int page, String relation) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .replaceQueryParam("size", size)
                        .build())
                .rel(relation)
                .build();
    }

    private static int whole(String parameter, String text, int usual, int largest) {
        if (text == null) {
            return usual;
        }
        String expected = "a whole number from 1" + (largest == Integer.MAX_VALUE ? "" : " to " + largest);
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new InvalidParameterException(parameter, text, expected);
        }
        throw new InvalidParameterException(parameter, text, expected);
    }
}
