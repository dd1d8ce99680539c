#include "load/raster/virtual_raster.hpp"

#include "core/error.hpp"
#include "load/raster/side_files_ogr.hpp"
#include "load/source/gdal_ogr.hpp"
#include "storage/regular_file.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <string_view>
#include <vector>

#include <cpl_minixml.h>
#include <gdal.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view root = "<VRTDataset";
constexpr std::uintmax_t most_bytes = 64 << 20;
constexpr std::size_t most_files = 10000;

bool is_element(const CPLXMLNode& node, const char* name) {
    return node.eType == CXT_Element && std::string_view(node.pszValue) == name;
}

/// Walks an XML tree; `file` is the virtual raster's, for messages.
class Members {
  public:
    explicit Members(std::string file) : file_(std::move(file)) {}

    void walk(const CPLXMLNode* node) {
        for (; node; node = node->psNext) {
            require_plain(*node);
            if (is_element(*node, "SourceFilename")) take(*node);
            walk(node->psChild);
        }
    }

  private:
    /// Bands with functions, raw bytes of any file, and data sets that are made by warping.
    void require_plain(const CPLXMLNode& node) const {
        const bool is_class =
            node.eType == CXT_Attribute && std::string_view(node.pszValue) == "subClass" && node.psChild;
        const bool is_made = is_element(node, "SourceDataset") || is_element(node, "GDALWarpOptions") ||
                             is_element(node, "PixelFunctionCode") || is_element(node, "OpenOptions");
        if (is_made || (is_class && std::string_view(node.psChild->pszValue) != "VRTSourcedRasterBand"))
            throw Error(ExitCode::input, file_, Message("raster_not_only_files"));
    }

    void take(const CPLXMLNode& node) {
        if (++count_ > most_files)
            throw Error(ExitCode::input, file_, Message("raster_of_too_many_files", {{"most", most_files}}));
        const bool is_relative = std::string_view(CPLGetXMLValue(&node, "relativeToVRT", "0")) == "1";
        const std::string name = CPLGetXMLValue(&node, "", "");
        const fs::path path = is_relative ? fs::path(file_).parent_path() / name : fs::path(name);
        std::error_code unnameable;
        if (!fs::is_regular_file(path, unnameable))
            throw Error(ExitCode::input, file_, Message("raster_member_missing", {{"member", name}}));
        require_bounded_companions(path);
        require_plain_side_files(path);
        std::vector<const char*> drivers(raster_drivers.begin(), raster_drivers.end());
        drivers.push_back(nullptr);
        if (!GDALIdentifyDriverEx(path.c_str(), GDAL_OF_RASTER, drivers.data(), nullptr))
            throw Error(ExitCode::input, file_, Message("raster_member_refused", {{"member", name}}));
        const GdalMessages unheard;  // a member that is damaged will tell when its pixels are read
        if (const Dataset member{GDALOpenEx(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers.data(),
                                            nullptr, nullptr)}) {
            require_own_overviews(member.get(), path.string());
            require_own_folder(member.get(), path.string());
        }
    }

    std::string file_;
    std::size_t count_ = 0;
};

}  // namespace

bool is_virtual_raster(const std::string& file) {
    std::string begin(1024, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(stream.gcount()));
    return begin.find(root) != std::string::npos;
}

void require_plain_members(const std::string& file) {
    const std::string text = read_text(file, most_bytes);
    const std::unique_ptr<CPLXMLNode, decltype(&CPLDestroyXMLNode)> tree(CPLParseXMLString(text.c_str()),
                                                                         &CPLDestroyXMLNode);
    if (!tree) throw Error(ExitCode::input, file, Message("file_damaged", {{"cause", "XML"}}));
    Members(file).walk(tree.get());
}

}  // namespace lifang
