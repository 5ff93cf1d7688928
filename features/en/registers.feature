# Rendered from zh/registers.feature: change that file, not this one.
Feature: Registers

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | Jiantouji Township            | jiantouji  |                               |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Shi Lan   | shi.lan   | township officer    | Jiantouji Township            |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: An incident stays on the register until it is handled

    Scenario Outline: who may record one
      When <person> does “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      Then the item is in the stage “recorded”

      Examples:
        | person    |
        | Wu Min    |
        | Li Na     |
        | Ding Ning |

    @denied-wrong-post
    Scenario Outline: who may record one, and who may not
      When <person> does “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      Then the policy says no because “not the right post”

      Examples:
        | person    |
        | Chen Jing |
        | Wang Fang |
        | Hu Jian   |

    Scenario: it has a content
      When Ding Ning does “record an incident”
      Then it is not accepted because “no content was given”

    Scenario: it has a title
      When Ding Ning does “record an incident”, what happened “the amount was wrong where it was reprinted”
      Then it is not accepted because “something required was left out”

    Scenario: it says what happened
      When Ding Ning does “record an incident”, title “wrongly passed on”
      Then it is not accepted because “something required was left out”

    Scenario Outline: both are only so long
      When Ding Ning does “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted” and writes <characters> characters of “<part>”
      Then the item is in the stage “recorded”

      Examples:
        | part  | characters |
        | title | 200        |
        | body  | 20000      |

    Scenario Outline: both are only so long, and nothing longer is accepted
      When Ding Ning does “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted” and writes <characters> characters of “<part>”
      Then it is not accepted because “too many characters”

      Examples:
        | part  | characters |
        | title | 201        |
        | body  | 20001      |

    Scenario: it is handled within ten working days
      When Ding Ning does “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      Then the “limit for handling” ends on 2017-03-20
      And “remedy” waits on Wu Min, due 2017-03-20
      And “dismiss” waits on Hu Jian, due 2017-03-20

    Scenario Outline: who may handle it
      Given Ding Ning has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      Then <person> <verdict> do “<action>” now

      Examples:
        | person    | action  | verdict |
        | Wu Min    | remedy  | may     |
        | Hu Jian   | remedy  | may     |
        | Ding Ning | remedy  | may not |
        | Li Na     | remedy  | may not |
        | Wu Min    | dismiss | may     |
        | Hu Jian   | dismiss | may     |
        | Ding Ning | dismiss | may not |

    Scenario Outline: it ends as it was handled
      Given Ding Ning has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      When Wu Min does “<action>”, opinion “checked and found right”
      Then the item is in the stage “handled”
      And the item ended as “<result>”

      Examples:
        | action  | result    |
        | remedy  | remedied  |
        | dismiss | unfounded |

    @denied-wrong-post
    Scenario Outline: who recorded it does not handle it
      Given Ding Ning has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      When Ding Ning does “<action>”, opinion “checked and found right”
      Then the policy says no because “not the right post”

      Examples:
        | action  |
        | remedy  |
        | dismiss |

    Scenario Outline: it says how it was handled
      Given Ding Ning has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      When Wu Min does “<action>”
      Then it is not accepted because “no opinion was given”

      Examples:
        | action  |
        | remedy  |
        | dismiss |

    @denied-wrong-stage
    Scenario Outline: what was handled is not handled again
      Given Ding Ning has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Hu Jian has done “remedy”, opinion “checked and found right”
      When Wu Min does “<action>”, opinion “checked and found right”
      Then the policy says no because “not at this stage”

      Examples:
        | action  |
        | remedy  |
        | dismiss |

  Rule: Guidance is noted and followed up by the head of the office

    Scenario Outline: who may note it
      When <person> does “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      Then the item is in the stage “noted”

      Examples:
        | person    |
        | Wu Min    |
        | Li Na     |
        | Ding Ning |

    @denied-wrong-post
    Scenario Outline: who may not note it
      When <person> does “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      Then the policy says no because “not the right post”

      Examples:
        | person    |
        | Chen Jing |
        | Zhou Ping |

    Scenario: guidance has a content
      When Li Na does “note guidance”
      Then it is not accepted because “no content was given”

    Scenario: guidance has a title
      When Li Na does “note guidance”, what was advised “publish sooner”
      Then it is not accepted because “something required was left out”

    Scenario: it says what was advised
      When Li Na does “note guidance”, title “guidance from the district”
      Then it is not accepted because “something required was left out”

    Scenario Outline: guidance is only so long
      When Li Na does “note guidance”, title “guidance from the district”, what was advised “publish sooner” and writes <characters> characters of “<part>”
      Then the item is in the stage “noted”

      Examples:
        | part  | characters |
        | title | 200        |
        | body  | 20000      |

    Scenario Outline: guidance is only so long, and nothing longer is accepted
      When Li Na does “note guidance”, title “guidance from the district”, what was advised “publish sooner” and writes <characters> characters of “<part>”
      Then it is not accepted because “too many characters”

      Examples:
        | part  | characters |
        | title | 201        |
        | body  | 20001      |

    Scenario: it is followed up within twenty working days
      When Li Na does “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      Then the “limit for following up” ends on 2017-04-01
      And “follow up” waits on Wu Min, due 2017-04-01
      And nothing of the item waits on Li Na

    Scenario: the head of the office says what was done
      Given Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      When Wu Min does “follow up”, opinion “arranged”
      Then the item is in the stage “followed up”
      And the item ended as “followed up”

    Scenario: it says what was done
      Given Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      When Wu Min does “follow up”
      Then it is not accepted because “no opinion was given”

    @denied-wrong-post
    Scenario: who noted it does not follow it up
      Given Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      When Li Na does “follow up”, opinion “arranged”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario: what was followed up is not followed up again
      Given Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “arranged”
      When Wu Min does “follow up”, opinion “arranged”
      Then the policy says no because “not at this stage”
