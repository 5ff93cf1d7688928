"""The working-day calendar in words: what is wrong with a notice, how a deadline is reckoned."""

from __future__ import annotations

_HOLIDAYS = {
    "元旦": "New Year",
    "春节": "Spring Festival",
    "清明节": "Qingming",
    "劳动节": "May Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
    "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日": "70th anniversary of victory, 1945",
}


def holiday_name(name: str, lang: str) -> str:
    """The holiday, or several joined by 、, in Chinese or English; an unknown one as it is."""
    if not lang.lower().startswith("en"):
        return name
    return " and ".join(_HOLIDAYS.get(one, one) for one in name.split("、"))


RECKONED: dict[str, tuple[str, str]] = {
    "reckoned.certain": (
        "自 {start} 的次日起算 {limit} 个工作日，到 {due} 为止。",
        "{limit} working days, counted from the day after {start}, end on {due}.",
    ),
    "reckoned.earliest": (
        "自 {start} 的次日起算 {limit} 个工作日，最早到 {due} 为止（暂定）。",
        (
            "{limit} working days, counted from the day after {start}, end on {due} at the "
            "earliest (provisional)."
        ),
    ),
    "reckoned.weekends": (
        "周末不计，{count} 天：{days}。",
        "Weekends left out ({count}): {days}.",
    ),
    "reckoned.off": (
        "⟦{name}⟧放假不计，{count} 天：{days}（{notice}）。",
        "Left out⟦ for {name}⟧ ({count}): {days}, by {notice}.",
    ),
    "reckoned.statutory": (
        "法定节假日不计，{count} 天：{days}（《全国年节及纪念日放假办法》）。",
        "Fixed public holidays left out ({count}): {days}, by the Measures on Public Holidays.",
    ),
    "reckoned.made-up": (
        "⟦{name}⟧调休上班的周末计入，{count} 天：{days}（{notice}）。",
        "Weekend days worked⟦ for {name}⟧ and counted ({count}): {days}, by {notice}.",
    ),
    "reckoned.unknown": (
        "{years} 年的放假安排还没有收录：其中可能上班的日子都先计入，采用安排后重新计算。",
        (
            "The arrangement for {years} is not known: every day that may be a workday counts "
            "until it is adopted and the deadline reckoned anew."
        ),
    ),
    "reckoned.in-days": (
        "自 {start} 的次日起算 {limit} 日，到 {due} 为止。",
        "{limit} days, counted from the day after {start}, end on {due}.",
    ),
    "reckoned.in-months": (
        "自 {start} 起 {limit} 个月，到 {due} 为止。",
        "{limit} months from {start} end on {due}.",
    ),
    "reckoned.until": (
        "自 {start} 起，到写明的 {due} 为止。",
        "From {start} until {due}, as it was said.",
    ),
}

ERRORS: dict[str, tuple[str, str]] = {
    # ---- a calendar that cannot be taken ----
    "calendar-unreadable": (
        "⟦文件“{file}”：⟧读不出工作日历（{detail}）。请按说明的格式改好再导入。",
        "⟦File “{file}”: ⟧no calendar can be read ({detail}). Mend it as the manual shows.",
    ),
    "calendar-spelling": (
        "工作日历的字节不是规范写法，同一份日历只能有一种写法。请用 Calendar.to_bytes 生成。",
        (
            "The calendar's bytes are not in canonical form: one calendar has one spelling. Make "
            "them with Calendar.to_bytes."
        ),
    ),
    "calendar-file-kind": (
        "文件“{file}”的类型不认识。请给出 .toml、.json 或 .csv 文件。",
        "The kind of the file “{file}” is unknown. Give a .toml, .json or .csv file.",
    ),
    "calendar-csv-head": (
        "⟦文件“{file}”：⟧第一行应当是“日期,类型,名称”（或 day,kind,name），名称可以不写。",
        "⟦File “{file}”: ⟧the first line is “day,kind,name”; the name may be left out.",
    ),
    "calendar-csv-row": (
        "⟦文件“{file}”：⟧第 {row} 行的类型“{value}”不认识。请写“放假”或“上班”。",
        "⟦File “{file}”: ⟧row {row}: the kind “{value}” is unknown. Write “off” or “work”.",
    ),
    "calendar-csv-notice": (
        "⟦文件“{file}”：⟧CSV 里没有通知的文号和日期。请用 --source 和 --announced-on 写明。",
        "⟦File “{file}”: ⟧a CSV has no notice. Name it with --source and --announced-on.",
    ),
    "calendar-field-missing": (
        "⟦文件“{file}”：⟧⟦{year} 年的⟧安排缺少“{key}”。请补上。",
        "⟦File “{file}”: ⟧the arrangement⟦ for {year}⟧ lacks “{key}”. Add it.",
    ),
    "calendar-field-unknown": (
        "⟦文件“{file}”：⟧{year} 年的安排里有不认识的“{key}”。可以写的有：{known}。",
        (
            "⟦File “{file}”: ⟧the arrangement for {year} has an unknown “{key}”. It may have: "
            "{known}."
        ),
    ),
    "calendar-field-type": (
        "⟦文件“{file}”：⟧{year} 年的安排里，“{key}”写得不对：年份是整数，文号是文字，日子成列。",
        (
            "⟦File “{file}”: ⟧in the arrangement for {year}, “{key}” is of the wrong type: a "
            "year is a number, a notice a text, days are a list."
        ),
    ),
    "calendar-source": (
        "⟦文件“{file}”：⟧{year} 年的安排没有写文号。请填通知的文号；查不到文号时填通知的标题。",
        (
            "⟦File “{file}”: ⟧the arrangement for {year} names no notice. Give its number or, if "
            "that is not known, its title."
        ),
    ),
    "calendar-day": (
        "⟦文件“{file}”：⟧{year} 年的“{key}”里，{value} 不是日期。请写成 2027-01-01 的样子。",
        "⟦File “{file}”: ⟧in “{key}” of {year}, {value} is no day. Write it like 2027-01-01.",
    ),
    "calendar-day-elsewhere": (
        "⟦文件“{file}”：⟧{day} 不在 {year} 年里。请改正，或写进那一年的文件。",
        "⟦File “{file}”: ⟧{day} is not in {year}. Correct it, or put it into that year's file.",
    ),
    "calendar-day-both": (
        "⟦文件“{file}”：⟧{day} 既写了放假，又写了上班。请对照通知去掉一处。",
        "⟦File “{file}”: ⟧{day} is both off and a workday. Look at the notice and take one out.",
    ),
    "calendar-day-twice": (
        "⟦文件“{file}”：⟧{day} 在“{key}”里写了两次。请去掉一处。",
        "⟦File “{file}”: ⟧{day} stands twice in “{key}”. Take one out.",
    ),
    "calendar-day-weekday": (
        "⟦文件“{file}”：⟧{day} 不是周末，不能写成调休上班。请对照通知核对。",
        "⟦File “{file}”: ⟧{day} is no weekend day and cannot be worked in lieu. Check the notice.",
    ),
    "calendar-day-told": (
        "⟦文件“{file}”：⟧{day} 注明了节日或通知，但不是放假日或调休上班日，或注明了两次。",
        (
            "⟦File “{file}”: ⟧{day} has a holiday's name or a notice but is neither off nor worked "
            "in lieu, or has two."
        ),
    ),
    "calendar-year-twice": (
        "工作日历里 {year} 年出现了两次。请只留一份。",
        "The year {year} occurs twice in the calendar. Keep one.",
    ),
    "calendar-notice-old": (
        "{year} 年现在依据的是“{known}”，“{source}”发布在它之前，不能再改动它。请核对通知。",
        (
            "{year} stands by {known}; {source} was issued before it and cannot change it. Check "
            "the notice."
        ),
    ),
    # ---- adopting one ----
    "calendar-in-force": (
        "这份工作日历正在执行，没有改动，不必再采用。",
        "This very calendar is in force: there is nothing to adopt.",
    ),
    "calendar-drops-years": (
        "新日历缺少现行日历已有的年份：{years}。请在现行日历上增补，不要减少。",
        "The new calendar lacks years that the one in force has: {years}. Add to it instead.",
    ),
    "calendar-file-none": (
        "没有写明要导入什么。请给出文件，或用 --shipped 导入随软件带来的安排。",
        (
            "Nothing is named to import. Give files, or --shipped for those that come with the "
            "package."
        ),
    ),
    "calendar-year-unknown": (
        "工作日历里没有 {year} 年的安排。已有：{known}。通知公布后用 calendar import 导入。",
        "The calendar has no arrangement for {year}. It has: {known}. Import it once announced.",
    ),
    "calendar-adoption": (
        "日志第 {position} 号不是采用工作日历的记录。",
        "Event {position} adopted no calendar.",
    ),
}

SENTENCES: dict[str, tuple[str, str]] = {**RECKONED, **ERRORS}
