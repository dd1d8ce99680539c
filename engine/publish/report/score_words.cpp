#include "publish/report/score_words.hpp"

namespace lifang {

Text score_part_name(ScorePart part) {
    switch (part) {
        case ScorePart::size:
            return {"size", "规模"};
        case ScorePart::shape:
            return {"shape", "形状"};
        case ScorePart::roads:
            return {"roads", "道路"};
        case ScorePart::consents:
            return {"consents", "同意"};
        case ScorePart::small:
            return {"small", "零散"};
        case ScorePart::incentive:
            return {"incentive", "奖励"};
        case ScorePart::net:
            return {"net", "收支"};
        case ScorePart::gates:
            return {"gates", "出入口"};
        case ScorePart::coverage:
            return {"coverage", "覆盖"};
    }
    return {};
}

Text score_part_meaning(ScorePart part) {
    switch (part) {
        case ScorePart::size:
            return {"mean deviation from the target before, less that after", "合并前平均偏差减合并后偏差"};
        case ScorePart::shape:
            return {"compactness after, less the mean before", "合并后紧凑度减合并前平均紧凑度"};
        case ScorePart::roads:
            return {"0: nothing lies on the common border; -1: a main road all along",
                    "0 为共同边界上无道路，-1 为全为主干路"};
        case ScorePart::consents:
            return {"agreement still to be won; -1: the most of all compared",
                    "尚待征得的同意；-1 为参与比较的最多者"};
        case ScorePart::small:
            return {"share of the parts that are too small by themselves", "自身规模过小者所占比例"};
        case ScorePart::incentive:
            return {"share of the floor area that comes within reach of the incentive for scale",
                    "由此达到规模奖励的建筑面积比例"};
        case ScorePart::net:
            return {"net gained, as a share of the cost before", "净收支增量占合并前成本的比例"};
        case ScorePart::gates:
            return {"gates saved, as a share of those before", "减少的出入口占合并前的比例"};
        case ScorePart::coverage:
            return {"share of households that are covered more", "新增服务覆盖户数比例"};
    }
    return {};
}

}  // namespace lifang
