# Rendered from zh/import.feature: change that file, not this one.
Feature: Import of history

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                  |
      | the General Office            | office     | institution and functions |
      | the Social Assistance Section | low-income | social assistance notices |
      | the Social Assistance Section | low-income | administrative decisions  |
      | the Social Affairs Section    | affairs    | work updates              |
      | the Leadership                | leadership |                           |
    And the people and their posts
      | name      | id        | post               | unit                          |
      | Hu Jian   | hu.jian   | principal leader   | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge   | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge   | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office | the General Office            |
      | Li Na     | li.na     | office auditor     | the General Office            |
      | Sun Yan   | sun.yan   | office auditor     | the General Office            |
      | Zhou Ping | zhou.ping | office publisher   | the General Office            |
      | Wang Fang | wang.fang | section clerk      | the Social Assistance Section |
      | Liu Yang  | liu.yang  | section clerk      | the Social Assistance Section |
      | Chen Jing | chen.jing | section head       | the Social Assistance Section |
      | Deng Lei  | deng.lei  | section head       | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                    |                               |

  Rule: What was public before the ledger is brought in as what it is, with no step made up

    Scenario: public from the day its record names, however long ago
      When Wu Min does “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2012-03-06”, reason “exported from the old website”
      Then the item is in the stage “published”
      And the item ended as “published”
      And the public reads “an old notice”
      And 1 published in 2012
      And 0 published in 2017
      And 1 in force now
      And the trail reads
        | person | action            | reason                        |
        | Wu Min | import of history | exported from the old website |

    @denied-wrong-post
    Scenario: by the head of the office alone
      When Wang Fang does “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2012-03-06”, reason “exported from the old website”
      Then the policy says no because “not the right post”
      And those who could are Wu Min

    Scenario: the record of who answered goes with it
      When Wu Min does “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2012-03-06”
      Then it is not accepted because “no reason was given”

    Scenario: never of a day to come
      When Wu Min does “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2017-03-07”, reason “exported from the old website”
      Then it is not accepted because “the day lies in the future”

    Scenario: nor of a day before 1949
      When Wu Min does “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “1948-12-31”, reason “exported from the old website”
      Then it is not accepted because “the day lies too early”

    Scenario: from then on it is corrected like any other
      Given Wu Min has done “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2012-03-06”, reason “exported from the old website”
      When Wang Fang does “correct”, body “the notice as corrected”, reason “the amount is wrong”
      Then the item is in the stage “drafted”
      And the public reads “an old notice”

    Scenario: and taken off the net like any other
      Given Wu Min has done “import of history”, title “an old notice”, body “an old notice”, category “social assistance notices”, done on “2012-03-06”, reason “exported from the old website”
      When Wu Min does “suspend”, reason “it shows an identity number”
      Then the public sees that the item is suspended
      And 1 published in 2012
