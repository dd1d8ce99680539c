#pragma once
// Private to load/: an OSM file as it is, for what GDAL makes no feature of.

#include "load/source/source.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>

namespace lifang {

/// The file's bytes as a source in a zip has them; a file on disk is read by osmium itself.
class OsmFile {
  public:
    /// Throws std::runtime_error where the file cannot be opened.
    explicit OsmFile(const SourcePath& source);

    /// Calls visit(object) for all objects of these kinds. Throws what osmium throws.
    template <class Object, class Visit>
    void read(osmium::osm_entity_bits::type kinds, const Visit& visit) const {
        osmium::io::Reader reader(in_zip_ ? osmium::io::File(bytes_.data(), bytes_.size(), format_)
                                          : osmium::io::File(path_, format_),
                                  kinds, osmium::io::read_meta::no);
        while (const osmium::memory::Buffer buffer = reader.read())
            for (const auto& object : buffer.select<Object>()) visit(object);
        reader.close();
    }

  private:
    std::string path_, format_, bytes_;
    bool in_zip_;
};

/// A layer that GDAL made of the file, by its name; null where there is none.
inline SourceLayer* find_layer(std::vector<SourceLayer>& layers, std::string_view name) {
    const auto found = std::ranges::find(layers, name, &SourceLayer::name);
    return found == layers.end() ? nullptr : &*found;
}

/// As GDAL's configuration names the field of a tag.
inline std::string field_of(std::string key) {
    std::ranges::replace(key, ':', '_');
    return key;
}

}  // namespace lifang
