"""English of the working-day calendar."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    "工作日历": "Working days",
    "期限按国务院办公厅的放假通知数工作日": (
        "Limits are counted in working days, by the notices of the State Council's General Office"
    ),
    "期限是怎样数出来的": "How a limit is counted",
    "起算日": "Start",
    "从它的第二天数起。": "Counted from the day after.",
    "工作日数": "Working days",
    "数一数": "Count",
    "请填 1 至 {most} 的整数。": "Give a whole number from 1 to {most}.",
    "到 {day} 为止": "It ends on {day}",
    "最早到 {day} 为止（暂定）": "It ends on {day} at the earliest (provisional)",
    "各年安排": "The years",
    "年份": "Year",
    "放假": "Off",
    "上班": "Worked",
    "调休上班": "Made up for",
    "通知": "Notice",
    "文号待核实": "number to be confirmed",
    "已核实": "confirmed",
    "采用的经过": "Adoptions",
    "变动的期限": "Limits moved",
    "{year} 年工作日历": "Working days {year}",
    "{n} 个工作日": "{n} working day|{n} working days",
    "依据的通知": "By which notices",
    "{day} 发布": "issued {day}",
    "现行的有 {n} 天照它": "{n} day stands by it|{n} days stand by it",
    "这一年通知过不止一次，后一次改了前一次；下面是最后的安排，每天写明照哪一份。": (
        "This year was announced more than once, and the later notice changed the earlier one. "
        "Below is how it stands, each day with its notice."
    ),
    "休": "off",
    "班": "work",
    "周末上班": "weekend day worked",
    "周末": "weekend",
    "一": "Mo",
    "二": "Tu",
    "三": "We",
    "四": "Th",
    "五": "Fr",
    "六": "Sa",
    "日": "Su",
    "周一": "Monday",
    "周二": "Tuesday",
    "周三": "Wednesday",
    "周四": "Thursday",
    "周五": "Friday",
    "周六": "Saturday",
    "周日": "Sunday",
    "不照平常一周的日子": "Days that do not follow the week",
    "安排": "What",
    "星期": "Weekday",
    "节日": "Holiday",
    "{year} 年的放假安排还没有采用。期限落在那一年的，先给最早可能的一天，标明暂定。": (
        "The arrangement for {year} has not been adopted. A limit that falls into it is given as "
        "its earliest possible day, marked provisional."
    ),
}
