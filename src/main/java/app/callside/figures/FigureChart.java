package app.callside.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bars that stand on each other, as they are drawn on the screen and on paper and told to whoever sees
/// neither.
///
/// @param id its name in files and on the screen
/// @param categories one for each bar, in order
/// @param layers from the bottom up, each with a value for every category
/// @param spoken the same in words
public record FigureChart(String id, String title, List<String> categories, List<Layer> layers, String spoken) {
    public FigureChart {
        categories = List.copyOf(categories);
        layers = List.copyOf(layers);
        for (Layer layer : layers)
            if (layer.bars().size() != categories.size())
                throw new IllegalArgumentException(layer.name() + " has not one bar for each of " + categories);
    }

    /// @param name what it stands for, in words
    public record Layer(String name, List<Bar> bars) {
        public Layer {
            bars = List.copyOf(bars);
        }
    }

    /// @param height for the picture only: what it truly is, `words` says
    public record Bar(double height, String words) {}

    /// True where there is nothing to draw.
    public boolean isEmpty() {
        return layers.stream().allMatch(layer -> layer.bars().stream().allMatch(bar -> bar.height() == 0));
    }

    /// The height of the highest pile.
    public double highest() {
        double highest = 0;
        for (int i = 0; i < categories.size(); i++) highest = Math.max(highest, pile(i));
        return highest;
    }

    /// A pile in words, or one of its layers.
    ///
    /// @param layer below 0 for all of them
    public String told(int category, int layer) {
        return categories.get(category) + ": "
                + IntStream.range(0, layers.size())
                        .filter(one -> layer < 0 || one == layer)
                        .mapToObj(layers::get)
                        .map(one -> one.name() + " " + one.bars().get(category).words())
                        .collect(Collectors.joining(", "));
    }

    /// How high the bars of a category stand on each other.
    public double pile(int category) {
        return layers.stream()
                .mapToDouble(layer -> layer.bars().get(category).height())
                .sum();
    }
}
