# Rendered from zh/inspection.feature: change that file, not this one.
Feature: Inspection

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

  Rule: The plan and the pools come first

    Scenario Outline: who may plan
      When <person> does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then the item is in the stage “planned”

      Examples:
        | person    |
        | Chen Jing |
        | Deng Lei  |
        | Wu Min    |

    @denied-wrong-post
    Scenario Outline: who may plan, and who may not
      When <person> does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then the policy says no because “not the right post”

      Examples:
        | person    |
        | Wang Fang |
        | Ding Ning |
        | Hu Jian   |

    Scenario: a plan has a content
      When Wu Min does “plan an inspection”
      Then it is not accepted because “no content was given”

    Scenario: it has a title
      When Wu Min does “plan an inspection”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then it is not accepted because “something required was left out”

    Scenario: it says how to inspect
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then it is not accepted because “something required was left out”

    Scenario: it lists those that may be inspected
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then it is not accepted because “something required was left out”

    Scenario: it lists those who may inspect
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, number drawn “2”
      Then it is not accepted because “something required was left out”

    Scenario: it says how many are drawn
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”
      Then it is not accepted because “something required was left out”

    Scenario Outline: plan and pools are only so long
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2” and writes <characters> characters of “<part>”
      Then the item is in the stage “planned”

      Examples:
        | part                        | characters |
        | title                       | 200        |
        | body                        | 20000      |
        | those that may be inspected | 50000      |
        | those who may inspect       | 20000      |

    Scenario Outline: plan and pools are only so long, and nothing longer is accepted
      When Wu Min does “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2” and writes <characters> characters of “<part>”
      Then it is not accepted because “too many characters”

      Examples:
        | part                        | characters |
        | title                       | 201        |
        | body                        | 20001      |
        | those that may be inspected | 50001      |
        | those who may inspect       | 20001      |

  Rule: Drawn once, and not changed afterwards

    Scenario Outline: who may draw
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then <person> <verdict> do “draw” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Ding Ning | may     |
        | Chen Jing | may not |
        | Hu Jian   | may not |
        | Li Na     | may not |

    Scenario: two are drawn, each to be inspected by two
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Ding Ning does “draw”
      Then the item is in the stage “drawn”
      And drawn are 2, each to be inspected by 2

    Scenario: a plan waits on those who may draw
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then “draw” waits on Wu Min
      And “draw” waits on Ding Ning

    @denied-wrong-post
    Scenario: who made the plan does not draw
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Chen Jing does “draw”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario: nothing is drawn twice
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      When Ding Ning does “draw”
      Then the policy says no because “not at this stage”

    Scenario: more than there are cannot be drawn
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “5”
      When Wu Min does “draw”
      Then it is not accepted because “the pool holds not so many”

    Scenario Outline: the pools are not changed afterwards
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      When Chen Jing does “<action>”, opinion “the place was seen”, those that may be inspected “Home A”
      Then it is not accepted because “that part may not be changed”

      Examples:
        | action            |
        | record no problem |
        | record problems   |

  Rule: What was found is recorded

    Scenario Outline: who records the result
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      Then <person> <verdict> do “<action>” now

      Examples:
        | person    | action            | verdict |
        | Chen Jing | record no problem | may     |
        | Wu Min    | record no problem | may     |
        | Deng Lei  | record no problem | may not |
        | Ding Ning | record no problem | may not |
        | Wang Fang | record no problem | may not |
        | Chen Jing | record problems   | may     |
        | Wu Min    | record problems   | may     |
        | Ding Ning | record problems   | may not |

    Scenario Outline: it ends as it was recorded
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      When Chen Jing does “<action>”, opinion “the place was seen”, attachments “photo.png”
      Then the item is in the stage “concluded”
      And the item ended as “<result>”

      Examples:
        | action            | result         |
        | record no problem | in order       |
        | record problems   | problems found |

    Scenario Outline: a result says what was seen
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      When Chen Jing does “<action>”
      Then it is not accepted because “no opinion was given”

      Examples:
        | action            |
        | record no problem |
        | record problems   |

    @denied-wrong-post
    Scenario Outline: a supervisor records no result
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      When Ding Ning does “<action>”, opinion “the place was seen”
      Then the policy says no because “not the right post”

      Examples:
        | action            |
        | record no problem |
        | record problems   |

    @denied-wrong-stage
    Scenario Outline: without a draw there is no result
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Chen Jing does “<action>”, opinion “the place was seen”
      Then the policy says no because “not at this stage”

      Examples:
        | action            |
        | record no problem |
        | record problems   |

    Scenario: twenty working days from the draw
      Given today is 2017-03-06
      And Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And working days passed: 3
      When Wu Min does “draw”
      Then the “limit of the inspection” ends on 2017-04-07
      And “record no problem” waits on Chen Jing, due 2017-04-07
      And “record problems” waits on Chen Jing, due 2017-04-07

  Rule: An inspection is cancelled with a reason

    Scenario Outline: before the draw and after it
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When <person> does “cancel the inspection”, reason “the policy has changed”
      Then the item is in the stage “concluded”
      And the item ended as “cancelled”

      Examples:
        | person  |
        | Wu Min  |
        | Hu Jian |

    Scenario: after the draw
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Ding Ning has done “draw”
      When Hu Jian does “cancel the inspection”, reason “the policy has changed”
      Then the item ended as “cancelled”

    Scenario: a reason is given
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Wu Min does “cancel the inspection”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: a section does not cancel
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Chen Jing does “cancel the inspection”, reason “the policy has changed”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario Outline: nothing more is done about what is done
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “draw”
      And Wu Min has done “record problems”, opinion “the place was seen”
      When Wu Min does “<action>”, opinion “the place was seen”, reason “the policy has changed”
      Then the policy says no because “not at this stage”

      Examples:
        | action                |
        | cancel the inspection |
        | record no problem     |
        | record problems       |

    Scenario: cancelling lies on no desk
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      Then “cancel the inspection” does not wait on Wu Min
