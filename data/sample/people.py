"""Attributes of the compounds: who lives there, who manages, how old, what the residents say."""

SUFFIXES = ("小区", "小区", "院", "大院", "宿舍", "新村", "里", "苑")
STEMS = """
    福海 安康 和平 团结 新兴 春晖 红旗 向阳 滇池 碧鸡 西园 兰苑 桂花 梨园
    紫薇 静园 锦华 明德 工人 朝阳 建工 百汇 云锦 海晏 书林 和顺 南园 北园
    文华 兴华 永安 长春 丰宁 虹山 江岸 菱角 翠竹
""".split()
OWNERS = """
    省建三公司 市粮食局 省锡业办事处 省水文站 市印刷厂 卷烟厂 省地质队 市邮电局 棉纺厂
    机床厂 省农科所 市公交公司 市制药厂 市自来水公司 铁路工务段 省煤炭厅 市百货公司
    市房管所 省测绘队 市电影公司
""".split()


def _name(rng, compound, number, taken):
    community = compound.community
    while True:
        if compound.owner_unit:
            name = rng.choice(OWNERS) + rng.choice(("宿舍", "家属院", "职工院"))
        elif community.id == "YC14":
            name = f"{rng.choice(('怡康', '怡园', '怡景', '怡兴', '永康'))}{rng.choice(('里', '巷', '路'))}{number}号院"
        else:
            stem = community.name[:2] if rng.random() < 0.5 else rng.choice(STEMS)
            name = stem + rng.choice(("", "", "东", "西", "南", "北", "一", "二")) + rng.choice(SUFFIXES)
        if name not in taken:
            taken.add(name)
            return name


def _year(rng):
    draw = rng.random()
    if draw < 0.10:
        return rng.randint(1974, 1979)
    return rng.randint(1980, 1989) if draw < 0.78 else rng.randint(1990, 1998)


def _management(rng, compound):
    if compound.owner_unit:
        return "owner_unit"
    if compound.community.id == "YC14":
        return "none"
    if compound.facts["build_year"] > 1998:
        return "professional"
    return rng.choices(("none", "self_governed", "trusteeship", "professional"), (0.5, 0.2, 0.2, 0.1))[0]


def _share_out(total, weights):
    """Whole numbers in proportion to the weights that add up to the total."""
    whole, scale, carry = [], total / sum(weights), 0.0
    for weight in weights:
        exact = weight * scale + carry
        whole.append(round(exact))
        carry = exact - whole[-1]
    return whole


def _settle(rng, community, members):
    """Households and residents: published totals where there are some, else about 73 m² and 2.16 people."""
    weights = [c.floor_area() * rng.uniform(0.92, 1.08) for c in members]
    households = community.households or round(sum(c.floor_area() for c in members) / rng.uniform(71, 75))
    residents = community.residents or round(households * rng.uniform(2.08, 2.24))
    counts = _share_out(households, weights)
    people = _share_out(residents, [h * rng.uniform(0.92, 1.08) for h in counts])
    for compound, h, p in zip(members, counts, people):
        compound.facts.update(households=h, residents=p)


def describe(rng, compounds, communities):
    """Fills `facts` of every compound; unknown values are None."""
    taken = set()
    for number, compound in enumerate(compounds, 1):
        facts = compound.facts
        facts["id"] = f"C{number:03}"
        facts["name"] = _name(rng, compound, number, taken)
        facts["build_year"] = rng.randint(1999, 2003) if compound.tower else _year(rng)
        facts["management"] = _management(rng, compound)
        facts["renovated"] = None if rng.random() < 0.08 else int(rng.random() < 0.35)
        facts["consent"] = (
            None if compound.owner_unit or rng.random() < 0.18 else round(rng.betavariate(6, 2.2), 2)
        )
        facts["floor_area"] = None
    for community in communities:
        _settle(rng, community, [c for c in compounds if c.community is community])
    for compound in compounds:
        facts = compound.facts
        facts["parking_spaces"] = round(facts["households"] * rng.uniform(0.08, 0.35))
        published = compound.community.households > 0
        if not published:
            for key, share in (
                ("households", 0.02),
                ("residents", 0.04),
                ("build_year", 0.06),
                ("management", 0.03),
            ):
                if rng.random() < share and not (key == "management" and compound.owner_unit):
                    facts[key] = None
        if rng.random() < 0.15:
            facts["parking_spaces"] = None
        for building in compound.buildings:
            building.build_year = facts["build_year"] if building.kind == "apartments" else None
    for compound in compounds[
        4::13
    ]:  # a few come with a floor area from the ledger, a little off the sum of floors
        compound.facts["floor_area"] = round(compound.floor_area() * rng.uniform(0.985, 1.025), -1)
