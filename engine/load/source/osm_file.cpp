#include "load/source/osm_file.hpp"

#include <memory>
#include <stdexcept>

#include <cpl_vsi.h>

namespace lifang {

OsmFile::OsmFile(const SourcePath& source) : path_(source.path), in_zip_(source.path.starts_with("/vsi")) {
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path_.c_str(), "rb"), &VSIFCloseL);
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

}  // namespace lifang
