package org.jianbao.press;

/** What an element of the structure tree holds: elements, words on pages, areas of links. */
sealed interface TagKid permits TagNode, TagKid.Words, TagKid.Area {

    /** {@return its place among its neighbors} */
    long order();

    /**
     * Words, or a picture, on a page.
     *
     * @param page from 1
     * @param number of the marked content on its page, from 0
     */
    record Words(int page, int number) implements TagKid {
        @Override
        public long order() {
            return TagNode.WORDS;
        }
    }

    /**
     * The area of a link.
     *
     * @param page from 1
     * @param link the link
     */
    record Area(int page, Links.Link link) implements TagKid {
        @Override
        public long order() {
            return TagNode.WORDS;
        }
    }
}
