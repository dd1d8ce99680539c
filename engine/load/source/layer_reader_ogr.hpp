#pragma once
// Private to load/: one layer as OGR has it, into our values.

#include "load/source/open_source_ogr.hpp"
#include "load/source/source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// One layer being filled: how its columns are found in OGR's features, and its texts made UTF-8.
class LayerReader {
  public:
    /// Names the layer, its CRS and its fields; `into` has to outlive the reader.
    LayerReader(OGRLayerH handle, const OpenSource& opened, SourceLayer& into);

    /// Appends a feature. Curves become lines, triangles polygons.
    void add(OGRFeatureH feature);
    /// After the last feature: tells of texts that were cut.
    void tell_cut() const;

  private:
    std::string decode(std::string_view bytes) const;
    std::string name_of(std::string_view bytes) const;
    std::string text_of(std::string_view bytes);

    SourceLayer& into_;
    bool is_gb18030_;
    std::size_t columns_ = 0;
    std::optional<std::size_t> other_tags_;
    std::size_t cut_ = 0;
    std::string example_;  ///< the first of them
};

}  // namespace lifang
