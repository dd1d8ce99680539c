#include "publish/files/memory_folder.hpp"

#include <algorithm>
#include <atomic>

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace lifang {

MemoryFolder::MemoryFolder() {
    static std::atomic<int> made = 0;
    path_ = "/vsimem/lifang-export-" + std::to_string(++made);
    VSIMkdir(path_.c_str(), 0755);
}

MemoryFolder::~MemoryFolder() { VSIRmdirRecursive(path_.c_str()); }

std::vector<std::string> MemoryFolder::names(const std::string& folder) const {
    const CPLStringList listed(VSIReadDir(folder.empty() ? path_.c_str() : path_of(folder).c_str()));
    std::vector<std::string> names;
    for (int i = 0; i < listed.Count(); ++i)
        if (const std::string name = listed[i]; name != "." && name != "..") names.push_back(name);
    std::ranges::sort(names);
    return names;
}

std::string_view MemoryFolder::bytes_of(const std::string& name) const {
    vsi_l_offset size = 0;
    const GByte* const bytes = VSIGetMemFileBuffer(path_of(name).c_str(), &size, FALSE);
    return {reinterpret_cast<const char*>(bytes), bytes ? static_cast<std::size_t>(size) : 0};
}

}  // namespace lifang
