def check_sample(s): pass
def print_summary(s):
    for c in s.communities:
        m=[k for k in s.compounds if k.community is c]
        print(c.id,c.name,len(m),round(c.floor_area),round(sum(k.floor_area() for k in m if not k.owner_unit)),round(sum(k.floor_area() for k in m if k.owner_unit)), [round(k.floor_area()/1e3,1) for k in m])
    print(len(s.buildings), len(s.roads))
