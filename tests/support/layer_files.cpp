#include "support/layer_files.hpp"

#include <fstream>
#include <memory>
#include <stdexcept>

#include <boost/crc.hpp>
#include <cpl_string.h>
#include <gdal_utils.h>

namespace lifang::testing {
namespace {

struct Close {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, Close>;

std::string read_bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i));
    return text;
}

}  // namespace

void translate(const std::string& from, const std::string& to, const std::vector<std::string>& options) {
    GDALAllRegister();
    const Dataset source(GDALOpenEx(from.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    if (!source) throw std::runtime_error("cannot read " + from);
    CPLStringList words;
    for (const std::string& option : options) words.AddString(option.c_str());
    const std::unique_ptr<GDALVectorTranslateOptions, decltype(&GDALVectorTranslateOptionsFree)> how(
        GDALVectorTranslateOptionsNew(words.List(), nullptr), &GDALVectorTranslateOptionsFree);
    GDALDatasetH in = source.get();
    int problem = 0;
    CPLErrorReset();
    const Dataset made(GDALVectorTranslate(to.c_str(), nullptr, 1, &in, how.get(), &problem));
    if (!made || problem) throw std::runtime_error("cannot write " + to + ": " + CPLGetLastErrorMsg());
}

void spoil_shapes(const std::string& geopackage, const std::string& table, const std::string& condition) {
    GDALAllRegister();
    const Dataset file(
        GDALOpenEx(geopackage.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
    if (!file) throw std::runtime_error("cannot open " + geopackage);
    CPLErrorReset();
    const auto execute = [&](const std::string& sql) {
        if (OGRLayerH answer = GDALDatasetExecuteSQL(file.get(), sql.c_str(), nullptr, nullptr))
            GDALDatasetReleaseResultSet(file.get(), answer);
        if (CPLGetLastErrorType() >= CE_Failure) throw std::runtime_error(sql + ": " + CPLGetLastErrorMsg());
    };
    for (int i = 1; i <= 4; ++i) execute("DROP TRIGGER rtree_" + table + "_geom_update" + std::to_string(i));
    execute("UPDATE " + table + " SET geom = x'00' WHERE " + condition);
}

/// Stored, not compressed: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
void write_zip(const std::string& zip, const std::vector<Packed>& files) {
    std::string body, directory;
    for (const Packed& file : files) {
        const std::string bytes = read_bytes(file.path);
        boost::crc_32_type sum;
        sum.process_bytes(bytes.data(), bytes.size());
        const std::string sizes = little(sum.checksum(), 4) + little(bytes.size(), 4) +
                                  little(bytes.size(), 4) + little(file.name.size(), 2) + little(0, 2);
        const std::string common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes;
        directory += "PK\x01\x02" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) +
                     little(0, 4) + little(body.size(), 4) + file.name;
        body += "PK\x03\x04" + common + file.name + bytes;
    }
    const std::string end = "PK\x05\x06" + little(0, 4) + little(files.size(), 2) + little(files.size(), 2) +
                            little(directory.size(), 4) + little(body.size(), 4) + little(0, 2);
    std::ofstream(zip, std::ios::binary) << body << directory << end;
}

}  // namespace lifang::testing
