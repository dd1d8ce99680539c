// What Sphinx's own Chinese catalogue of the search lacks.
Documentation.addTranslations({
  locale: "zh_CN",
  messages: {
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "没有找到。请换一个词，或减少词数。",
    "Searching": "正在搜索",
    "Preparing search...": "正在准备搜索……",
    "Search Results": "搜索结果",
  },
});
// Sphinx 5.3 puts the number in before it looks the sentence up.
for (let pages = 1; pages < 1000; pages += 1)
  Documentation.TRANSLATIONS[`Search finished, found ${pages} page(s) matching the search query.`] = `找到 ${pages} 页。`;
