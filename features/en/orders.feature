# Rendered from zh/orders.feature: change that file, not this one.
Feature: Orders

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

  Rule: Each kind of order is given by those who may give it

    Scenario Outline: who may give which order
      When <person> does “<action>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      Then the item is in the stage “issued”
      And what is being done is to “<round>”
      And “report the result” waits on Chen Jing, due 2017-03-31

      Examples:
        | person    | action              | round                  |
        | Wu Min    | supervise           | supervision            |
        | Hu Jian   | supervise           | supervision            |
        | Ding Ning | supervise           | supervision            |
        | Hu Jian   | order rectification | rectification          |
        | Ding Ning | order rectification | rectification          |
        | Chen Jing | order publicity     | publicity by townships |
        | Wu Min    | order publicity     | publicity by townships |

    @denied-wrong-post
    Scenario Outline: nobody else gives it
      When <person> does “<action>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      Then the policy says no because “not the right post”

      Examples:
        | person    | action              |
        | Chen Jing | supervise           |
        | Li Na     | supervise           |
        | Zhao Gang | supervise           |
        | Shi Lan   | supervise           |
        | Wu Min    | order rectification |
        | Chen Jing | order rectification |
        | Wang Fang | order publicity     |
        | Ding Ning | order publicity     |
        | Hu Jian   | order publicity     |

    Scenario Outline: an order says what is ordered
      When <person> does “<action>”, reason “too few channels”
      Then it is not accepted because “no content was given”

      Examples:
        | person    | action              |
        | Wu Min    | supervise           |
        | Ding Ning | order rectification |
        | Chen Jing | order publicity     |

    Scenario: it has a title
      When Wu Min does “supervise”, addressee “the Social Assistance Section”, due on “2017-03-31”
      Then it is not accepted because “something required was left out”

    Scenario: it says who is to do it
      When Wu Min does “supervise”, title “the column made anew”, due on “2017-03-31”
      Then it is not accepted because “something required was left out”

    Scenario: it says by when
      When Wu Min does “supervise”, title “the column made anew”, addressee “the Social Assistance Section”
      Then it is not accepted because “something required was left out”

    Scenario: rectification is ordered with a reason
      When Ding Ning does “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      Then it is not accepted because “no reason was given”

    Scenario: what it is about must be there
      When Wu Min does “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, what it is about “2017-9999”
      Then it is not accepted because “there is no such item”

    Scenario Outline: title and body are only so long
      When Wu Min does “supervise”, addressee “the Social Assistance Section”, due on “2017-03-31”, title “the column made anew” and writes <characters> characters of “<part>”
      Then the item is in the stage “issued”

      Examples:
        | part  | characters |
        | title | 200        |
        | body  | 20000      |

    Scenario Outline: title and body are only so long, and nothing longer is accepted
      When Wu Min does “supervise”, addressee “the Social Assistance Section”, due on “2017-03-31”, title “the column made anew” and writes <characters> characters of “<part>”
      Then it is not accepted because “too many characters”

      Examples:
        | part  | characters |
        | title | 201        |
        | body  | 20001      |

  Rule: Who is to do it reports the result in time

    Scenario Outline: the head of the unit or of the office reports
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      Then <person> <verdict> do “report the result” now

      Examples:
        | person    | verdict |
        | Chen Jing | may     |
        | Wu Min    | may     |
        | Deng Lei  | may not |
        | Wang Fang | may not |
        | Shi Lan   | may not |
        | Ding Ning | may not |
        | Ma Qiang  | may not |

    @denied-other-unit
    Scenario: another section does not report for it
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Deng Lei does “report the result”, opinion “the column is there”
      Then the policy says no because “belongs to another unit”

    @denied-wrong-post
    Scenario: a section clerk does not report
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Wang Fang does “report the result”, opinion “the column is there”
      Then the policy says no because “not the right post”

    Scenario: what was reported waits to be settled
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Chen Jing does “report the result”, opinion “the column is there”
      Then the item is in the stage “reported”
      And “settle” waits on Wu Min, due 2017-03-13
      And “send back” does not wait on Ding Ning
      And nothing of the item waits on Chen Jing

    Scenario: a report says what was done
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Chen Jing does “report the result”
      Then it is not accepted because “no opinion was given”

    Scenario: a report may bring its papers
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Chen Jing does “report the result”, opinion “the column is there”, attachments “notes.txt”
      Then the item is in the stage “reported”

    Scenario: a report does not change what was ordered
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Chen Jing does “report the result”, opinion “the column is there”, title “minimum living allowance”
      Then it is not accepted because “that part may not be changed”

    @denied-wrong-stage
    Scenario: what was reported is not reported again
      Given Ding Ning has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Chen Jing does “report the result”, opinion “the column is there”
      Then the policy says no because “not at this stage”

  Rule: Those who order settle it or send it back

    Scenario Outline: who settles supervision and rectification
      Given Hu Jian has done “<order>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      And Chen Jing has done “report the result”, opinion “the column is there”
      Then <person> <verdict> do “<action>” now

      Examples:
        | order               | person    | action    | verdict |
        | supervise           | Wu Min    | settle    | may     |
        | supervise           | Hu Jian   | settle    | may     |
        | supervise           | Ding Ning | settle    | may     |
        | order rectification | Wu Min    | settle    | may     |
        | order rectification | Hu Jian   | settle    | may     |
        | supervise           | Chen Jing | settle    | may not |
        | order rectification | Chen Jing | settle    | may not |
        | order rectification | Li Na     | settle    | may not |
        | supervise           | Wu Min    | send back | may     |
        | supervise           | Hu Jian   | send back | may     |
        | supervise           | Ding Ning | send back | may     |
        | supervise           | Chen Jing | send back | may not |

    Scenario Outline: settled, it is done
      Given Hu Jian has done “<order>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Ding Ning does “settle”
      Then the item is in the stage “closed”
      And the item ended as “settled”
      And nothing of the item waits on Wu Min

      Examples:
        | order               |
        | supervise           |
        | order rectification |

    @denied-wrong-post
    Scenario Outline: who did it neither settles it nor sends it back
      Given Hu Jian has done “<order>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Chen Jing does “<action>”, reason “the day is not given”
      Then the policy says no because “not the right post”

      Examples:
        | order               | action    |
        | supervise           | settle    |
        | order rectification | settle    |
        | order rectification | send back |

    @denied-wrong-stage
    Scenario Outline: without a report nothing is settled or sent back
      Given Hu Jian has done “<order>”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      When Ding Ning does “<action>”, reason “the day is not given”
      Then the policy says no because “not at this stage”

      Examples:
        | order               | action    |
        | supervise           | settle    |
        | order rectification | settle    |
        | supervise           | send back |

    @denied-wrong-stage
    Scenario: nor is what was to be posted
      Given Wu Min has done “order publicity”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, attachments “photo.png”
      When Ding Ning does “settle”
      Then the policy says no because “not at this stage”

    Scenario: what is sent back is reported anew
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Wu Min does “send back”, reason “the day is not given”
      Then the item is in the stage “issued”
      And “report the result” waits on Chen Jing, due 2017-03-31

    Scenario: it is sent back with a reason
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Wu Min does “send back”
      Then it is not accepted because “no reason was given”

  Rule: What a township posts is proved

    Scenario: an order to post lies on the township's desk
      When Chen Jing does “order publicity”, title “post the list of recipients”, addressee “Jiantouji Township”, due on “2017-03-10”
      Then “report the result” waits on Shi Lan, due 2017-03-10
      And nothing of the item waits on Chen Jing

    @denied-incomplete
    Scenario: without its proof it is not settled
      Given Chen Jing has done “order publicity”, title “post the list of recipients”, addressee “Jiantouji Township”, due on “2017-03-10”
      And Shi Lan has done “report the result”, opinion “posted”
      When Wu Min does “settle”
      Then the policy says no because “the content is incomplete”

    Scenario Outline: with a photograph, who settles it
      Given Chen Jing has done “order publicity”, title “post the list of recipients”, addressee “the Social Assistance Section”, due on “2017-03-10”
      And Chen Jing has done “report the result”, opinion “posted”, attachments “photo.png”
      Then <person> <verdict> do “settle” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Hu Jian   | may     |
        | Ding Ning | may     |
        | Chen Jing | may     |
        | Deng Lei  | may not |
        | Shi Lan   | may not |
        | Wang Fang | may not |

    Scenario: the township proves it, the office settles it
      Given Chen Jing has done “order publicity”, title “post the list of recipients”, addressee “Jiantouji Township”, due on “2017-03-10”
      And Shi Lan has done “report the result”, opinion “posted”, attachments “photo.png”
      When Wu Min does “settle”
      Then the item is in the stage “closed”
      And the item ended as “settled”

    Scenario: with its photograph it waits to be settled
      Given Chen Jing has done “order publicity”, title “post the list of recipients”, addressee “Jiantouji Township”, due on “2017-03-10”
      And Shi Lan has done “report the result”, opinion “posted”, attachments “photo.png”
      Then “settle” waits on Wu Min

    @denied-wrong-post
    Scenario: a township does not settle its own
      Given Chen Jing has done “order publicity”, title “post the list of recipients”, addressee “Jiantouji Township”, due on “2017-03-10”
      And Shi Lan has done “report the result”, opinion “posted”, attachments “photo.png”
      When Shi Lan does “settle”
      Then the policy says no because “not the right post”

    @denied-wrong-post
    Scenario: of another order a section head settles nothing
      Given Wu Min has done “supervise”, title “post the list of recipients”, addressee “the Social Assistance Section”, due on “2017-03-10”
      And Chen Jing has done “report the result”, opinion “posted”, attachments “photo.png”
      When Chen Jing does “settle”
      Then the policy says no because “not the right post”

  Rule: What need not be done is called off with a reason

    Scenario Outline: who may call it off
      Given Hu Jian has done “order rectification”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”, reason “too few channels”
      Then <person> <verdict> do “call off” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Hu Jian   | may     |
        | Ding Ning | may     |
        | Chen Jing | may not |
        | Li Na     | may not |

    Scenario: called off, it is done
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Hu Jian does “call off”, reason “no correction needed”
      Then the item is in the stage “closed”
      And the item ended as “called off”
      And nothing of the item waits on Chen Jing

    Scenario: what was reported may be called off, too
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Hu Jian does “call off”, reason “no correction needed”
      Then the item is in the stage “closed”

    Scenario: it is called off with a reason
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Hu Jian does “call off”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: who is to do it does not call it off
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Chen Jing does “call off”, reason “no correction needed”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario Outline: nothing more is done about what is done
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Chen Jing has done “report the result”, opinion “the column is there”
      And Hu Jian has done “settle”
      When Ding Ning does “<action>”, reason “it falls due soon”
      Then the policy says no because “not at this stage”

      Examples:
        | action    |
        | settle    |
        | send back |
        | call off  |
        | urge      |

    Scenario: calling off lies on no desk
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      Then “call off” does not wait on Hu Jian

  Rule: What is late is urged

    Scenario Outline: who may urge
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      Then <person> <verdict> do “urge” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Hu Jian   | may     |
        | Ding Ning | may     |
        | Chen Jing | may not |
        | Zhao Gang | may not |

    Scenario: urging leaves its mark and is told
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Ding Ning does “urge”, reason “it falls due soon”
      Then the item is marked “urged”
      And the item is in the stage “issued”
      And who had a hand in the item is told of the urging
      And the last line of the trail reads
        | person    | action | as         | reason            |
        | Ding Ning | urge   | supervisor | it falls due soon |

    Scenario: once it is reported the mark is gone
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Ding Ning has done “urge”, reason “it falls due soon”
      When Chen Jing does “report the result”, opinion “the column is there”
      Then the item is not marked “urged”

    Scenario: urging gives its reason
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Ding Ning does “urge”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: a section does not urge itself
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Chen Jing does “urge”, reason “it falls due soon”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario: what was reported is not urged
      Given Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Chen Jing has done “report the result”, opinion “the column is there”
      When Ding Ning does “urge”, reason “it falls due soon”
      Then the policy says no because “not at this stage”

  Rule: The limits

    Scenario: the limit is the day written, until it is reported
      Given today is 2017-03-06
      And Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And working days passed: 3
      Then the “limit of the order” ends on 2017-03-31
      And the “limit for settling” does not run

    Scenario: five working days to settle, from the report
      Given today is 2017-03-06
      And Hu Jian has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And working days passed: 3
      When Chen Jing does “report the result”, opinion “the column is there”
      Then the “limit of the order” does not run
      And the “limit for settling” ends on 2017-03-16
