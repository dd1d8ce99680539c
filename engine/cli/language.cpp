#include "cli/language.hpp"

#include <cstdlib>

namespace lifang {
namespace {

struct Word {
    std::string_view code;
    Text text;
};

constexpr Word things[] = {{"features", {"features", "个要素"}},
                           {"compounds", {"compounds", "个小区"}},
                           {"buildings", {"buildings", "栋楼"}},
                           {"roads", {"roads", "条道路"}},
                           {"barrier lines", {"barrier lines", "条阻隔线"}},
                           {"communities", {"communities", "个社区"}},
                           {"facilities", {"facilities", "处设施"}},
                           {"cells", {"cells", "个单元格"}},
                           {"blocks", {"blocks", "个街区"}},
                           {"derived compounds", {"derived compounds", "个推导小区"}},
                           {"borders", {"borders", "条邻接边"}},
                           {"walking nodes", {"walking network nodes", "个步行网节点"}},
                           {"walking km", {"km to walk", "公里步行道路"}},
                           {"walking parts", {"walking network parts", "片步行网"}},
                           {"compounds in scope", {"compounds in scope", "个纳入小区"}},
                           {"layouts", {"layouts", "个方案"}},
                           {"units", {"units", "个单元"}}};

Language language_of_system() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value && *value) return std::string_view(value).starts_with("zh") ? Language::zh : Language::en;
    }
    return Language::en;
}

}  // namespace

Language choose_language(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool apart = words[i] == "--language" && i + 1 < words.size();
        const std::string value = apart                                 ? words[i + 1]
                                  : words[i].starts_with("--language=") ? words[i].substr(11)
                                                                        : "";
        if (value == "zh" || value == "zh_CN") return Language::zh;
        if (value == "en") return Language::en;
    }
    return language_of_system();
}

std::string_view counted_thing(std::string_view code, Language language) {
    for (const Word& word : things)
        if (word.code == code) return word.text.in(language);
    return code;
}

}  // namespace lifang
