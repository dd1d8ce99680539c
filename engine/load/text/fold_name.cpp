#include "load/text/fold_name.hpp"

#include "load/text/forms.hpp"

namespace lifang {
namespace {

/// Units that offices write behind a field's name, longest first.
constexpr std::string_view unit_endings[] = {"万平方米", "平方米", "万平米", "平米", "万㎡",
                                             "万m²",     "万m2",   "㎡",     "m²"};

}  // namespace

std::string fold_name(std::string_view name) {
    std::string folded;
    const std::string narrow = fold_case(fold_width(name));  // 建筑面积（平方米）
    for (const char c : narrow.substr(0, narrow.find_first_of("([")))
        if (std::string_view(" \t\r\n_-:@*").find(c) == std::string_view::npos) folded += c;
    for (const std::string_view unit : unit_endings)
        if (folded.size() > unit.size() && folded.ends_with(unit)) {
            folded.resize(folded.size() - unit.size());
            break;
        }
    return folded;
}

}  // namespace lifang
