// One cell of a table, as every kind of figure and word that it might be.
#include "fuzz/target.hpp"
#include "load/text/bytes.hpp"
#include "load/text/facility_kinds.hpp"
#include "load/text/fold_name.hpp"
#include "load/text/forms.hpp"
#include "load/text/kinds.hpp"
#include "load/text/measures.hpp"
#include "load/text/name_likeness.hpp"
#include "load/text/numerals.hpp"
#include "load/text/quantities.hpp"
#include "load/text/shares.hpp"
#include "load/text/values.hpp"
#include "load/text/years.hpp"

#include <cmath>
#include <cstdlib>

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = read_unnamed_text(std::string(testing::text_of(data, size)));
    for (const Measure measure :
         {Measure::area, Measure::length, Measure::storeys, Measure::households, Measure::people,
          Measure::spaces, Measure::places, Measure::buildings, Measure::none}) {
        ColumnWriting writing;
        writing.unit = unit_of_column(text, measure);
        if (const auto value = read_quantity(text, measure, writing); value && !std::isfinite(*value))
            std::abort();
        if (const auto count = read_count(text, measure); count && *count < 0) std::abort();
        find_unit(text, measure);
    }
    if (const auto share = read_share(text); share && !(*share >= 0.0 && *share <= 1.0)) std::abort();
    if (const auto told = read_told_year(text); told && (told->year < 1800 || told->year > 2200))
        std::abort();
    read_storeys(text);
    read_number(text);
    read_flag(text);
    read_management(text);
    find_kind_of_building(text);
    find_nearest_kind_word(text);
    find_kind_of_facility(text);
    find_nearest_facility_word(text);
    fold_name(text);
    spell_digits(text);
    marks_unknown(text);
    const std::u32string core = core_of_name(text);
    if (size < 200) likeness(core, core_of_name(plain_name(text)));
    decode_gb18030(text);
    mend_utf8(text);
    return 0;
}
