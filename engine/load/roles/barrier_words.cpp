#include "load/roles/barrier_words.hpp"

#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace lifang {
namespace {

using enum BarrierClass;

struct Meaning {
    std::string_view word;
    Part part;
    BarrierClass barrier_class;
};

/// Whole words, in lower case.
constexpr std::array meanings = {
    Meaning{"rail", Part::railway, rail},
    Meaning{"railway", Part::railway, rail},
    Meaning{"narrow_gauge", Part::railway, rail},
    Meaning{"funicular", Part::railway, rail},
    Meaning{"rack", Part::railway, rail},
    Meaning{"preserved", Part::railway, rail},
    Meaning{"light_rail", Part::railway, light_rail},
    Meaning{"light rail", Part::railway, light_rail},
    Meaning{"subway", Part::railway, subway},
    Meaning{"metro", Part::railway, subway},
    Meaning{"underground", Part::railway, subway},
    Meaning{"tram", Part::railway, tram},
    Meaning{"tramway", Part::railway, tram},
    Meaning{"streetcar", Part::railway, tram},
    Meaning{"monorail", Part::railway, monorail},
    Meaning{"disused", Part::railway, disused},
    Meaning{"abandoned", Part::railway, disused},
    Meaning{"razed", Part::railway, disused},
    Meaning{"dismantled", Part::railway, disused},
    Meaning{"demolished", Part::railway, disused},
    Meaning{"removed", Part::railway, disused},
    Meaning{"construction", Part::railway, planned},
    Meaning{"under_construction", Part::railway, planned},
    Meaning{"proposed", Part::railway, planned},
    Meaning{"planned", Part::railway, planned},
    Meaning{"river", Part::water_line, river},
    Meaning{"canal", Part::water_line, canal},
    Meaning{"stream", Part::water_line, stream},
    Meaning{"coastline", Part::coastline, coastline},
    Meaning{"wall", Part::wall, wall},
    Meaning{"fence", Part::wall, wall},
    Meaning{"hedge", Part::wall, wall},
    Meaning{"city_wall", Part::wall, wall},
    Meaning{"retaining_wall", Part::wall, wall},
    Meaning{"guard_rail", Part::wall, wall},
};

/// Found anywhere in a Chinese term; the first that is found counts.
constexpr std::array terms = {
    Meaning{"地铁", Part::railway, subway},      Meaning{"轨道交通", Part::railway, subway},
    Meaning{"有轨电车", Part::railway, tram},    Meaning{"轻轨", Part::railway, light_rail},
    Meaning{"单轨", Part::railway, monorail},    Meaning{"磁浮", Part::railway, monorail},
    Meaning{"磁悬浮", Part::railway, monorail},  Meaning{"铁路", Part::railway, rail},
    Meaning{"铁道", Part::railway, rail},        Meaning{"高铁", Part::railway, rail},
    Meaning{"海岸", Part::coastline, coastline}, Meaning{"运河", Part::water_line, canal},
    Meaning{"渠", Part::water_line, canal},      Meaning{"河", Part::water_line, river},
    Meaning{"溪", Part::water_line, stream},     Meaning{"围墙", Part::wall, wall},
    Meaning{"围栏", Part::wall, wall},           Meaning{"栅栏", Part::wall, wall},
};

bool has_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

void add_term(std::string_view word, BarrierWord& said) {
    for (const Meaning& term : terms) {
        if (word.find(term.word) == std::string_view::npos) continue;
        said.part = term.part;
        said.barrier_class = term.barrier_class;
        break;
    }
    if (has_any_of(word, {"废弃", "停用", "停运", "拆除", "已拆"})) said.barrier_class = disused;
    if (has_any_of(word, {"规划", "在建", "拟建", "建设中"})) said.barrier_class = planned;
    if (said.barrier_class && said.part == Part::none) said.part = Part::railway;  // 废弃 of railways only
    said.on_ground = has_any_of(word, {"地面"});
    said.bridge = has_any_of(word, {"高架"});
    said.tunnel = has_any_of(word, {"隧道", "地下", "地道", "下穿", "暗渠", "暗涵", "箱涵"});
}

/// The words of a name in lower case, parted by what is no letter.
std::vector<std::string> split_words(std::string_view name) {
    std::vector<std::string> words(1);
    for (const char c : fold_case(name)) {
        if (std::string_view(" \t-_/,.;:()'").find(c) == std::string_view::npos)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// "Tunnel Road" is a street called after a tunnel.
bool is_street_word(const std::string& word) {
    return is_any_of(word, {"road", "rd", "street", "st", "avenue", "ave", "lane", "drive", "way", "close",
                            "hill", "court", "place", "square", "approach", "terrace", "crescent"});
}

bool names_tunnel_in_letters(std::string_view name) {
    const auto words = split_words(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool is_tunnel =
            word.ends_with("tunnel") || word.ends_with("tunnels") ||
            is_any_of(word, {"underpass", "túnel", "tunel", "tunnelen", "unterführung", "тоннель", "Тоннель",
                             "туннель", "Туннель", "souterrain", "galleria", "traforo"});
        if (is_tunnel && (i + 1 == words.size() || !is_street_word(words[i + 1]))) return true;
    }
    return false;
}

}  // namespace

BarrierWord read_barrier_word(std::string_view text) {
    BarrierWord said;
    const std::string word = fold_case(trim(fold_width(text)));
    for (const Meaning& meaning : meanings)
        if (meaning.word == word) {
            said.part = meaning.part;
            said.barrier_class = meaning.barrier_class;
        }
    said.is_ditch = is_any_of(word, {"drain", "ditch", "排水沟", "边沟"});
    if (is_any_of(word, {"tunnel", "underpass", "culvert", "underground"})) said.tunnel = true;
    if (!said.barrier_class && !said.tunnel) add_term(word, said);
    return said;
}

bool names_tunnel(std::string_view given) {
    const std::string name = fold_width(given);
    if (has_any_of(name, {"地面", "辅道", "辅路", "引道"})) return false;
    for (const std::string_view word :
         {"隧道", "隧洞", "地道", "下穿", "下立交", "地下", "トンネル", "터널", "지하차도"}) {
        const std::size_t found = name.find(word);
        if (found == std::string::npos) continue;
        // what follows may tell its tubes apart (北线, 上层), but not make another street of it (隧道北路)
        const std::string_view rest = trim(std::string_view(name).substr(found + word.size()));
        const bool is_called_after_it =
            std::string_view(word).ends_with("道") &&
            std::ranges::any_of(std::array{"路", "街", "巷", "里", "弄", "村", "口", "道"},
                                [&](const char* end) { return rest.ends_with(end); });
        if (!is_called_after_it) return true;
    }
    return names_tunnel_in_letters(name);
}

}  // namespace lifang
