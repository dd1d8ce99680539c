#pragma once

#include "load/source/source.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace lifang {

/// FNV-1a (64 bit, offset basis 14695981039346656037, prime 1099511628211): tells whether an input changed,
/// not whether someone forged it. About 1 GB/s.
class ContentHash {
  public:
    void add(std::span<const char> bytes);
    std::string text() const;  ///< 16 hex digits

  private:
    std::uint64_t hash_ = 14695981039346656037ULL;
};

/// Of the bytes of the files, one after the other. Throws Error(input) when a file cannot be read.
std::string hash_content(const std::vector<std::filesystem::path>& files);

/// Of the layer's fields and its features, in their order: numbers, values and shapes.
std::string hash_rows(const SourceLayer& layer);

}  // namespace lifang
