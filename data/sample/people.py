"""Attributes of the compounds: who lives there, who manages, how old, what the residents say."""

from compounds import HOUSING

YOUNG_SUFFIXES = ("花园", "雅苑", "佳园", "名居", "公寓", "苑", "家园", "丽景")
SUFFIXES = ("小区", "小区", "院", "大院", "宿舍", "新村", "里", "苑")
STEMS = """
    福海 安康 和平 团结 新兴 春晖 红旗 向阳 滇池 碧鸡 西园 兰苑 桂花 梨园
    紫薇 静园 锦华 明德 工人 朝阳 建工 百汇 云锦 海晏 书林 和顺 南园 北园
    文华 兴华 永安 长春 丰宁 虹山 江岸 菱角 翠竹 金星 银河 东风 胜利 光明 幸福
    新风 育才 友谊 劳动 民航 交通 纺织 轻工
""".split()
OWNERS = """
    省建三公司 市粮食局 省锡业办事处 省水文站 市印刷厂 卷烟厂 省地质队 市邮电局 棉纺厂
    机床厂 省农科所 市公交公司 市制药厂 市自来水公司 铁路工务段 省煤炭厅 市百货公司
    市房管所 省测绘队 市电影公司
""".split()


def _name(rng, compound, number, taken):
    community = compound.community
    while True:
        if compound.in_park:
            name = "园林处宿舍"
        elif compound.owner_unit:
            name = rng.choice(OWNERS) + rng.choice(("宿舍", "家属院", "职工院"))
        elif community.id == "YC14":
            name = f"{rng.choice(('怡康', '怡园', '怡景', '怡兴', '永康'))}{rng.choice(('里', '巷', '路'))}{number}号院"
        else:
            stem = community.name[:2] if rng.random() < 0.4 else rng.choice(STEMS)
            if compound.young:
                name = stem + rng.choice(YOUNG_SUFFIXES)
            else:
                name = stem + rng.choice(("", "", "东", "西", "南", "北", "一", "二")) + rng.choice(SUFFIXES)
        if name not in taken:
            taken.add(name)
            return name


def _year(rng, compound):
    if compound.young:
        return rng.randint(1999, 2009)
    draw = rng.random()
    if draw < 0.10:
        return rng.randint(1974, 1979)
    return rng.randint(1980, 1989) if draw < 0.78 else rng.randint(1990, 1998)


def _management(rng, compound):
    if compound.owner_unit:
        return "owner_unit"
    if compound.community.id == "YC14":
        return "none"
    shares = (0.1, 0.15, 0.15, 0.6) if compound.young else (0.5, 0.2, 0.2, 0.1)
    return rng.choices(("none", "self_governed", "trusteeship", "professional"), shares)[0]


def _share_out(total, weights):
    """Whole numbers in proportion to the weights that add up to the total."""
    whole, scale, carry = [], total / sum(weights), 0.0
    for weight in weights:
        exact = weight * scale + carry
        whole.append(round(exact))
        carry = exact - whole[-1]
    return whole


def _settle(rng, community, members):
    """Households and residents: published totals where there are some, else by the usual size of flats."""
    if community.households:
        weights = [c.floor_area() * rng.uniform(0.92, 1.08) for c in members]
        counts = _share_out(community.households, weights)
        people = _share_out(community.residents, [h * rng.uniform(0.92, 1.08) for h in counts])
    else:
        counts = [
            max(1, round(c.floor_area() / (rng.uniform(86, 98) if c.young else rng.uniform(58, 66))))
            for c in members
        ]
        people = [
            round(h * (rng.uniform(2.25, 2.6) if c.young else rng.uniform(2.5, 2.9)))
            for c, h in zip(members, counts)
        ]
    for compound, h, p in zip(members, counts, people):
        compound.facts.update(households=h, residents=p)


def _forget(rng, compound):
    """Some facts nobody has written down; published figures stay."""
    facts = compound.facts
    unknown = (("households", 0.05), ("residents", 0.07), ("build_year", 0.05), ("management", 0.03))
    if compound.community.households == 0:
        for key, share in unknown:
            kept = key == "management" and compound.owner_unit or key == "build_year" and compound.young
            if rng.random() < share and not kept:
                facts[key] = None
    if rng.random() < 0.15:
        facts["parking_spaces"] = None


def describe(rng, compounds, communities):
    """Fills `facts` of every compound but its floor area; unknown values are None."""
    taken = set()
    for number, compound in enumerate(compounds, 1):
        facts = compound.facts
        facts["id"] = f"C{number:03}"
        facts["name"] = _name(rng, compound, number, taken)
        facts["build_year"] = _year(rng, compound)
        facts["management"] = _management(rng, compound)
        renovated = None if rng.random() < 0.08 else int(rng.random() < 0.35)
        facts["renovated"] = 0 if compound.young and renovated else renovated
        unasked = compound.owner_unit or rng.random() < 0.22
        facts["consent"] = None if unasked else round(rng.betavariate(6, 2.2), 2)
    for community in communities:
        _settle(rng, community, [c for c in compounds if c.community is community])
    for compound in compounds:
        facts = compound.facts
        bays = (0.3, 0.8) if compound.young else (0.05, 0.3)
        facts["parking_spaces"] = round(facts["households"] * rng.uniform(*bays))
        for building in compound.buildings:
            building.build_year = facts["build_year"] if building.kind in HOUSING else None
        _forget(rng, compound)
