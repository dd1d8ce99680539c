#include "storage/packed_index.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <tuple>
#include <utility>

namespace lifang {
namespace {

// A page: its level (only the root's is read), the number of its entries, then each entry's number and four
// floats, all big-endian (sqlite.org/rtree.html, and the head of SQLite's rtree.c).
constexpr std::size_t head_bytes = 4;
constexpr std::size_t entry_bytes = 24;

// SQLite's own factors: one float down or up, whatever the number.
constexpr double towards_zero = 1.0 - 1.0 / 8388608.0;
constexpr double away_from_zero = 1.0 + 1.0 / 8388608.0;

float round_down(double number) {
    const auto rounded = static_cast<float>(number);
    if (rounded <= number) return rounded;
    return static_cast<float>(number * (number < 0.0 ? away_from_zero : towards_zero));
}

float round_up(double number) {
    const auto rounded = static_cast<float>(number);
    if (rounded >= number) return rounded;
    return static_cast<float>(number * (number < 0.0 ? towards_zero : away_from_zero));
}

template <class Number>
void put(std::vector<unsigned char>& bytes, Number number) {
    for (int shift = 8 * (sizeof number - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<unsigned char>(number >> shift));
}

}  // namespace

std::size_t IndexPacker::per_page() const { return (page_bytes_ - head_bytes) / entry_bytes; }

std::vector<IndexPacker::Held> IndexPacker::hold(const std::vector<IndexEntry>& entries) {
    std::vector<Held> held;
    held.reserve(entries.size());
    for (const IndexEntry& entry : entries)
        held.push_back({entry.row, round_down(entry.min_x), round_up(entry.max_x), round_down(entry.min_y),
                        round_up(entry.max_y)});
    return held;
}

std::vector<unsigned char> IndexPacker::make_page(const Held* begin, const Held* end, std::uint16_t level,
                                                  std::size_t page_bytes) {
    std::vector<unsigned char> bytes;
    bytes.reserve(page_bytes);
    put(bytes, level);
    put(bytes, static_cast<std::uint16_t>(end - begin));
    for (const Held* held = begin; held != end; ++held) {
        put(bytes, static_cast<std::uint64_t>(held->number));
        for (const float bound : {held->min_x, held->max_x, held->min_y, held->max_y})
            put(bytes, std::bit_cast<std::uint32_t>(bound));
    }
    bytes.resize(page_bytes);
    return bytes;
}

IndexPacker::Held IndexPacker::around(const Held* begin, const Held* end, std::int64_t page) {
    Held all = *begin;
    all.number = page;
    for (const Held* held = begin; held != end; ++held) {
        all.min_x = std::min(all.min_x, held->min_x), all.max_x = std::max(all.max_x, held->max_x);
        all.min_y = std::min(all.min_y, held->min_y), all.max_y = std::max(all.max_y, held->max_y);
    }
    return all;
}

/// Into an order in which each run of `per_page` lies close together.
void IndexPacker::sort_into_tiles(std::vector<Held>& held, std::size_t per_page) {
    const auto pages = static_cast<double>((held.size() + per_page - 1) / per_page);
    const auto strip = per_page * static_cast<std::size_t>(std::ceil(std::sqrt(pages)));
    std::sort(held.begin(), held.end(), [](const Held& a, const Held& b) {
        return std::tuple(a.min_x + a.max_x, a.number) < std::tuple(b.min_x + b.max_x, b.number);
    });
    for (std::size_t begin = 0; begin < held.size(); begin += strip)
        std::sort(held.begin() + static_cast<std::ptrdiff_t>(begin),
                  held.begin() + static_cast<std::ptrdiff_t>(std::min(begin + strip, held.size())),
                  [](const Held& a, const Held& b) {
                      return std::tuple(a.min_y + a.max_y, a.number) <
                             std::tuple(b.min_y + b.max_y, b.number);
                  });
}

/// Makes the pages of one level below the root; returns what the level above holds.
std::vector<IndexPacker::Held> IndexPacker::pack_level(std::vector<Held> held, bool holds_rows,
                                                       PackedIndex& index) {
    sort_into_tiles(held, per_page());
    std::vector<Held> above;
    for (std::size_t i = 0; i < held.size(); i += per_page()) {
        const Held* const begin = held.data() + i;
        const Held* const end = held.data() + std::min(i + per_page(), held.size());
        const std::int64_t page = ++last_page_;
        index.pages.push_back({page, make_page(begin, end, 0, page_bytes_)});
        for (const Held* one = begin; one != end; ++one)
            if (holds_rows)
                index.page_of_row.push_back({one->number, page});
            else
                index.parents.push_back({one->number, page});
        above.push_back(around(begin, end, page));
    }
    return above;
}

PackedIndex IndexPacker::pack(const std::vector<IndexEntry>& portion) {
    PackedIndex index;
    const std::vector<Held> above = pack_level(hold(portion), true, index);
    leaves_.insert(leaves_.end(), above.begin(), above.end());
    std::ranges::sort(index.page_of_row, {}, &PackedIndex::RowPage::row);
    return index;
}

PackedIndex IndexPacker::finish(const std::vector<IndexEntry>& rest) {
    const bool is_root_alone = leaves_.empty() && rest.size() <= per_page();
    PackedIndex index;
    std::vector<Held> held;
    std::uint16_t level = 0;
    if (is_root_alone) {
        held = hold(rest);
        for (const Held& one : held) index.page_of_row.push_back({one.number, 1});
    } else {
        if (!rest.empty()) index = pack(rest);
        held = std::exchange(leaves_, {});
        for (level = 1; held.size() > per_page(); ++level) held = pack_level(std::move(held), false, index);
        for (const Held& one : held) index.parents.push_back({one.number, 1});
    }
    index.pages.push_back({1, make_page(held.data(), held.data() + held.size(), level, page_bytes_)});
    return index;
}

PackedIndex pack_index(const std::vector<IndexEntry>& entries, std::size_t page_bytes) {
    return IndexPacker(page_bytes).finish(entries);
}

}  // namespace lifang
