#include "publish/files/zip_archive.hpp"

#include "core/error.hpp"

#include <cerrno>
#include <cstring>

#include <minizip/zip.h>

namespace lifang {
namespace {

constexpr unsigned long names_are_utf8 = 1UL << 11;
constexpr unsigned long made_by_dos_2 = 20;  // no permissions, no features beyond deflate

/// Closes what an error leaves open.
class OpenZip {
  public:
    OpenZip(const std::filesystem::path& path, const std::filesystem::path& shown)
        : shown_(shown), zip_(zipOpen64(path.c_str(), APPEND_STATUS_CREATE)) {
        require(zip_ != nullptr);
    }
    ~OpenZip() {
        if (zip_) zipClose(zip_, nullptr);
    }
    OpenZip(const OpenZip&) = delete;
    OpenZip& operator=(const OpenZip&) = delete;

    void add(const NamedBytes& member) {
        zip_fileinfo info{};
        info.tmz_date.tm_mday = 1;
        info.tmz_date.tm_year = 1980;
        require(zipOpenNewFileInZip4_64(zip_, member.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                                        Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                        Z_DEFAULT_STRATEGY, nullptr, 0, made_by_dos_2, names_are_utf8,
                                        is_large(member) ? 1 : 0) == ZIP_OK);
        constexpr std::size_t most_at_once = std::size_t{1} << 30U;  // sizes are of 32 bits
        for (std::size_t at = 0; at < member.bytes.size(); at += most_at_once) {
            const std::string_view part = member.bytes.substr(at, most_at_once);
            require(zipWriteInFileInZip(zip_, part.data(), static_cast<unsigned>(part.size())) == ZIP_OK);
        }
        require(zipCloseFileInZip(zip_) == ZIP_OK);
    }

    void close() {
        const int result = zipClose(zip_, nullptr);
        zip_ = nullptr;
        require(result == ZIP_OK);
    }

  private:
    /// Deflate may make a file a little larger than it was.
    static bool is_large(const NamedBytes& member) { return member.bytes.size() > 0xFF000000U; }

    void require(bool done) const {
        if (!done)
            throw Error(ExitCode::output, shown_.string(),
                        Message("output_unwritten", {{"why", std::strerror(errno)}}));
    }

    const std::filesystem::path& shown_;
    zipFile zip_ = nullptr;
};

}  // namespace

void write_zip(const std::filesystem::path& path, const std::vector<NamedBytes>& members,
               const std::filesystem::path& shown) {
    errno = 0;
    OpenZip zip(path, shown);
    for (const NamedBytes& member : members) zip.add(member);
    zip.close();
}

}  // namespace lifang
