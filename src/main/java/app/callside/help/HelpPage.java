package app.callside.help;

import java.util.ArrayList;
import java.util.List;

/// A page of the manual.
///
/// @param id its name among the pages, as links use it
/// @param blocks the first is the heading that gives the page its title
public record HelpPage(String id, List<Block> blocks) {
    /// What stands below one heading.
    ///
    /// @param place where its heading is among the blocks of the page
    public record Section(int place, String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    public HelpPage {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Heading title) || title.level() != 1)
            throw new IllegalArgumentException("The page " + id + " does not begin with its title");
    }

    public String title() {
        return blocks.getFirst().text();
    }

    /// From heading to heading; the first is what stands below the title.
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i < blocks.size() && !(blocks.get(i) instanceof Block.Heading)) continue;
            sections.add(new Section(begin, blocks.get(begin).text(), blocks.subList(begin + 1, i)));
            begin = i;
        }
        return List.copyOf(sections);
    }
}
