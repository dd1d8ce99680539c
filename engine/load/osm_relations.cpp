#include "load/osm_relations.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <unordered_set>

#include <cpl_vsi.h>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>

namespace lifang {
namespace {

/// A relation of type multipolygon or boundary, as the file has it.
struct OsmArea {
    std::int64_t id = 0;
    std::map<std::string, std::string> tags;
    std::vector<std::int64_t> ways;  ///< its members that are ways
};

/// The file's bytes as a source in a zip has them; a file on disk is read by osmium itself.
class OsmFile {
  public:
    explicit OsmFile(const SourcePath& source)
        : path_(source.path), in_zip_(source.path.starts_with("/vsi")) {
        const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path_.c_str(), "rb"),
                                                                    &VSIFCloseL);
        if (!file) throw std::runtime_error("the file cannot be opened");
        std::string bytes(64, '\0');
        bytes.resize(VSIFReadL(bytes.data(), 1, bytes.size(), file.get()));
        // A PBF file begins with a block of this name; whatever it is called.
        format_ = bytes.find("OSMHeader") == std::string::npos ? "osm" : "pbf";
        if (!in_zip_) return;
        VSIFSeekL(file.get(), 0, SEEK_END);
        bytes_.resize(VSIFTellL(file.get()));
        VSIFSeekL(file.get(), 0, SEEK_SET);
        bytes_.resize(VSIFReadL(bytes_.data(), 1, bytes_.size(), file.get()));
    }

    /// Calls visit(object) for all objects of these kinds.
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

bool is_area(const osmium::Relation& relation) {
    const char* const type = relation.tags()["type"];
    return type && (std::strcmp(type, "multipolygon") == 0 || std::strcmp(type, "boundary") == 0);
}

std::vector<OsmArea> list_areas(const OsmFile& file) {
    std::vector<OsmArea> areas;
    file.read<osmium::Relation>(osmium::osm_entity_bits::relation, [&](const osmium::Relation& relation) {
        if (!is_area(relation)) return;
        OsmArea& area = areas.emplace_back();
        area.id = relation.id();
        for (const osmium::Tag& tag : relation.tags()) area.tags.emplace(tag.key(), tag.value());
        for (const osmium::RelationMember& member : relation.members())
            if (member.type() == osmium::item_type::way) area.ways.push_back(member.ref());
    });
    return areas;
}

/// Those of the areas' ways that the file has.
std::unordered_set<std::int64_t> find_ways(const OsmFile& file, const std::vector<OsmArea>& areas) {
    std::unordered_set<std::int64_t> wanted, found;
    for (const OsmArea& area : areas) wanted.insert(area.ways.begin(), area.ways.end());
    if (wanted.empty()) return found;
    file.read<osmium::Way>(osmium::osm_entity_bits::way, [&](const osmium::Way& way) {
        if (wanted.count(way.id())) found.insert(way.id());
    });
    return found;
}

Message say_why(const OsmArea& area, const std::unordered_set<std::int64_t>& ways) {
    if (area.ways.empty()) return Message("relation_without_ways", {{"id", area.id}});
    const auto missing = std::ranges::count_if(area.ways, [&](std::int64_t way) { return !ways.count(way); });
    if (missing > 0)
        return Message("relation_ways_missing",
                       {{"id", area.id}, {"missing", missing}, {"ways", area.ways.size()}});
    return Message("relation_not_closed", {{"id", area.id}, {"ways", area.ways.size()}});
}

/// As GDAL's configuration names the field of a tag.
std::string field_of(std::string key) {
    std::ranges::replace(key, ':', '_');
    return key;
}

}  // namespace

void add_lost_areas(const SourcePath& source, SourceLayer& layer) {
    const auto id_field = layer.find_field("osm_id");
    if (!id_field) return;
    std::unordered_set<std::string> made;
    for (const SourceFeature& feature : layer.features) made.insert(feature.values[*id_field]);
    std::vector<OsmArea> lost;
    std::unordered_set<std::int64_t> ways;
    try {
        const OsmFile file(source);
        lost = list_areas(file);
        std::erase_if(lost, [&](const OsmArea& area) { return made.count(std::to_string(area.id)) > 0; });
        if (!lost.empty()) ways = find_ways(file, lost);
    } catch (const std::exception& error) {
        // osmium is stricter than GDAL, which has read the file to its end
        layer.findings.push_back({Severity::warning, "relations_not_listed", "load", "", std::nullopt,
                                  Message("relations_not_listed", {{"what", error.what()}}), std::nullopt});
        return;
    }
    for (const OsmArea& area : lost) {
        SourceFeature& feature = layer.features.emplace_back();
        feature.fid = area.id;
        feature.lost = say_why(area, ways);
        feature.values.resize(layer.fields.size());
        feature.values[*id_field] = std::to_string(area.id);
        for (const auto& [key, value] : area.tags)
            if (const auto field = layer.find_field(field_of(key))) feature.values[*field] = value;
    }
}

}  // namespace lifang
