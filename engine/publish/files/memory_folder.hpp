#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A folder in memory that GDAL's drivers write to (/vsimem/), for as long as it lives. Drivers do not all
/// notice a full disk; what they write here is whole, and goes to the disk by code that looks.
class MemoryFolder {
  public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    std::string path_of(const std::string& name) const { return path_ + "/" + name; }  ///< for GDAL
    /// What is in it, or in a folder of it; sorted.
    std::vector<std::string> names(const std::string& folder = "") const;
    /// The content of a file; valid until GDAL touches it again.
    std::string_view bytes_of(const std::string& name) const;

  private:
    std::string path_;
};

}  // namespace lifang
