#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// 16 hex digits of FNV-1a (64 bit, offset basis 14695981039346656037, prime 1099511628211) over the bytes of
/// the files, one after the other: tells whether an input changed, not whether someone forged it. Throws
/// Error(input) when a file cannot be read. About 1 GB/s.
std::string hash_content(const std::vector<std::filesystem::path>& files);

}  // namespace lifang
