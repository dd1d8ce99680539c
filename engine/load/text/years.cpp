#include "load/text/years.hpp"

#include "load/text/dates.hpp"
#include "load/text/digits.hpp"
#include "load/text/forms.hpp"
#include "load/text/numerals.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace lifang {
namespace {

/// What a word beside a year says of it.
enum class Said { nothing, built, later_work, about, before, parting, span };

struct Word {
    std::string_view text;
    Said said;
};

using enum Said;
/// Longer words before those they begin with. 重建 and 翻建 are missing on purpose: which of two years counts
/// then nobody can tell.
constexpr std::array words = {
    Word{"改造", later_work},
    Word{"改建", later_work},
    Word{"翻新", later_work},
    Word{"加建", later_work},
    Word{"扩建", later_work},
    Word{"加固", later_work},
    Word{"维修", later_work},
    Word{"修缮", later_work},
    Word{"整治", later_work},
    Word{"大修", later_work},
    Word{"更新", later_work},
    Word{"装修", later_work},
    Word{"加装", later_work},
    Word{"改", later_work},
    Word{"修", later_work},
    Word{"renovated", later_work},
    Word{"saniert", later_work},
    Word{"建成", built},
    Word{"建造", built},
    Word{"建设", built},
    Word{"建于", built},
    Word{"始建", built},
    Word{"建", built},
    Word{"竣工", built},
    Word{"完工", built},
    Word{"落成", built},
    Word{"交付", built},
    Word{"交房", built},
    Word{"投入使用", built},
    Word{"投用", built},
    Word{"入住", built},
    Word{"built", built},
    Word{"completed", built},
    Word{"erbaut", built},
    Word{"前后", about},
    Word{"左右", about},
    Word{"大约", about},
    Word{"约", about},
    Word{"ca.", about},
    Word{"circa", about},
    Word{"um", about},
    Word{"c.", about},
    Word{"about", about},
    Word{"及以前", before},
    Word{"以前", before},
    Word{"之前", before},
    Word{"底前", before},
    Word{"年前", before},
    Word{"前", before},
    Word{"before", before},
    Word{"vor", before},
    Word{"中后期", nothing},
    Word{"初期", nothing},
    Word{"早期", nothing},
    Word{"中期", nothing},
    Word{"末期", nothing},
    Word{"后期", nothing},
    Word{"上半年", nothing},
    Word{"下半年", nothing},
    Word{"初", nothing},
    Word{"中", nothing},
    Word{"末", nothing},
    Word{"底", nothing},
    Word{"春", nothing},
    Word{"夏", nothing},
    Word{"秋", nothing},
    Word{"冬", nothing},
    Word{"年份", nothing},
    Word{"年代", nothing},
    Word{"时间", nothing},
    Word{"使用", nothing},
    Word{"验收", nothing},
    Word{"года", nothing},
    Word{"год", nothing},
    Word{"г.", nothing},
    Word{"г", nothing},
    Word{"原", nothing},
    Word{"年", nothing},
    Word{"于", nothing},
    Word{"在", nothing},
    Word{"in", nothing},
    Word{"是", nothing},
    Word{"为", nothing},
    Word{"房屋", nothing},
    Word{"小区", nothing},
    Word{"至", span},
    Word{"到", span},
    Word{"-", span},
    Word{"–", span},
    Word{"—", span},
    Word{"~", span},
    Word{"..", span},
    Word{",", parting},
    Word{"、", parting},
    Word{";", parting},
    Word{"。", parting},
    Word{"(", parting},
    Word{")", parting},
    Word{":", nothing},
    Word{" ", nothing},
};

/// A year with what is said of it.
struct Mention {
    ToldYear told;
    bool is_built = false, is_later_work = false;
};

/// Reads a text from left to right. What is said stands behind its year (1998年建), or before it in a clause
/// that begins with it (建于1998年).
class YearReader {
  public:
    /// False where something is not understood.
    bool read(std::string_view text) {
        int century = 0;
        while (!text.empty()) {
            if (take_century(text, century)) continue;
            if (is_digit(text.front())) {
                const auto mention = read_year_mention(text, century);
                if (!mention || !add(mention->told)) return false;
                text.remove_prefix(mention->length);
                century = 0;
                continue;
            }
            const auto word = std::find_if(words.begin(), words.end(),
                                           [&](const Word& one) { return text.starts_with(one.text); });
            if (word == words.end() || !hear(word->said)) return false;
            text.remove_prefix(word->text.size());
        }
        return hear(parting);
    }

    std::optional<ToldYear> find() const {
        std::optional<ToldYear> found;
        for (const Mention& mention : mentions_) {
            if (mention.is_later_work) {
                if (mention.is_built) return std::nullopt;
                continue;
            }
            if (found && found->year != mention.told.year) return std::nullopt;
            found = mention.told;
        }
        return found;
    }

  private:
    static bool take_century(std::string_view& text, int& century) {
        for (const auto& [word, years] : {std::pair<std::string_view, int>{"上世纪", 1900},
                                          {"20世纪", 1900},
                                          {"21世纪", 2000},
                                          {"19世纪", 1800}})
            if (text.starts_with(word)) {
                text.remove_prefix(word.size());
                century = years;
                return true;
            }
        return false;
    }

    bool add(const ToldYear& told) {
        if (is_span_) {
            if (mentions_.empty()) return false;
            Mention& first = mentions_.back();
            first.told = {std::max(first.told.year, told.year), true};
            is_span_ = false;
            return true;
        }
        mentions_.push_back({told, false, false});
        mentions_.back().told.is_rounded |= is_about_;
        is_about_ = false;
        if (leads_) apply(*leads_, mentions_.back());
        has_year_ = true;
        return true;
    }

    static void apply(Said said, Mention& mention) {
        mention.is_built |= said == built;
        mention.is_later_work |= said == later_work;
    }

    bool hear(Said said) {
        if (is_span_ && said != nothing) return false;
        switch (said) {
            case span:
                is_span_ = has_year_;
                is_about_ |= !has_year_;  // ~1998
                return true;
            case parting: {
                const bool is_left_over = leads_ == later_work && !has_year_;  // “1998年，改造”
                leads_.reset();
                has_year_ = false;
                return !is_left_over;
            }
            case built:
            case later_work:
                if (!has_year_ || leads_)
                    leads_ = said;
                else
                    apply(said, mentions_.back());
                return true;
            case about:
            case before:
                if (has_year_)
                    mentions_.back().told.is_rounded = true;
                else
                    is_about_ = true;
                return true;
            case nothing:
                return true;
        }
        return true;
    }

    std::vector<Mention> mentions_;
    std::optional<Said> leads_;  ///< what the clause began with
    bool has_year_ = false;      ///< the clause, so far
    bool is_span_ = false, is_about_ = false;
};

}  // namespace

std::optional<ToldYear> read_told_year(std::string_view given) {
    const std::string text = spell_digits(fold_case(fold_width(trim(given))));
    YearReader reader;
    return reader.read(text) ? reader.find() : std::nullopt;
}

}  // namespace lifang
