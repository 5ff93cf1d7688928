# Rendered from zh/feedback.feature: change that file, not this one.
Feature: Feedback

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

  Rule: What a reader says is received and goes to a section

    Scenario Outline: who may receive it
      When <person> does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then the item is in the stage “received”

      Examples:
        | person    |
        | Li Na     |
        | Zhou Ping |
        | Wu Min    |
        | Qian Jin  |

    @denied-wrong-post
    Scenario Outline: who may receive it, and who may not
      When <person> does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then the policy says no because “not the right post”

      Examples:
        | person    |
        | Chen Jing |
        | Ding Ning |
        | Hu Jian   |

    Scenario: it has a content
      When Li Na does “receive feedback”
      Then it is not accepted because “no content was given”

    Scenario: it has a title
      When Li Na does “receive feedback”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then it is not accepted because “something required was left out”

    Scenario: it says what was said
      When Li Na does “receive feedback”, title “the amount is wrong in print”, handled by “the Social Assistance Section”
      Then it is not accepted because “something required was left out”

    Scenario: it says which section handles it
      When Li Na does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”
      Then it is not accepted because “something required was left out”

    Scenario: what it is about must be there
      When Li Na does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”, what it is about “2017-9999”
      Then it is not accepted because “there is no such item”

    Scenario Outline: all parts are only so long
      When Li Na does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section” and writes <characters> characters of “<part>”
      Then the item is in the stage “received”

      Examples:
        | part    | characters |
        | title   | 200        |
        | body    | 20000      |
        | contact | 200        |

    Scenario Outline: all parts are only so long, and nothing longer is accepted
      When Li Na does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section” and writes <characters> characters of “<part>”
      Then it is not accepted because “too many characters”

      Examples:
        | part    | characters |
        | title   | 201        |
        | body    | 20001      |
        | contact | 201        |

  Rule: It is answered within fifteen working days

    Scenario: fifteen working days from the day it was received
      When Li Na does “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then the “limit for answering” ends on 2017-03-27
      And “explain” waits on Chen Jing, due 2017-03-27
      And “answer by a correction” waits on Chen Jing, due 2017-03-27
      And “answer by a clarification” waits on Chen Jing, due 2017-03-27
      And nothing of the item waits on Deng Lei

    Scenario Outline: who may answer
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then <person> <verdict> do “<action>” now

      Examples:
        | person    | action                    | verdict |
        | Chen Jing | explain                   | may     |
        | Wu Min    | explain                   | may     |
        | Deng Lei  | explain                   | may not |
        | Wang Fang | explain                   | may not |
        | Chen Jing | answer by a correction    | may     |
        | Wu Min    | answer by a correction    | may     |
        | Li Na     | answer by a correction    | may not |
        | Chen Jing | answer by a clarification | may     |
        | Wu Min    | answer by a clarification | may     |
        | Li Na     | answer by a clarification | may not |

    Scenario: where nothing is wrong it is explained
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “explain”, opinion “the amount was right”
      Then the item is in the stage “answered”
      And the item ended as “explained”
      And the “limit for answering” does not run

    @denied-other-unit
    Scenario: another section does not answer
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Deng Lei does “explain”, opinion “the amount was right”
      Then the policy says no because “belongs to another unit”

    @denied-wrong-post
    Scenario: who received it does not answer
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Li Na does “explain”, opinion “the amount was right”
      Then the policy says no because “not the right post”

    @denied-wrong-stage
    Scenario Outline: what was answered is not answered again
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Wu Min does “<action>”, opinion “the amount was right”, reason “it falls due soon”
      Then the policy says no because “not at this stage”

      Examples:
        | action  |
        | explain |
        | urge    |

    @denied-wrong-stage
    Scenario: nor by a correction
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Wu Min does “answer by a correction”, opinion “corrected”, corrected matter “2017-0001”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: nor by a clarification
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Wu Min does “answer by a clarification”, opinion “corrected”, clarifying matter “2017-0001”
      Then the policy says no because “not at this stage”

    Scenario: an answer says something
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “explain”
      Then it is not accepted because “no opinion was given”

  Rule: What was wrong is corrected, what was false clarified, then answered

    Scenario: corrected first, and the answer names what was corrected
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”, what it is about “2017-0001”
      And now of 2017-0001
      And Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And now of 2017-0002
      When Chen Jing does “answer by a correction”, opinion “corrected”, corrected matter “2017-0001”
      Then the item is in the stage “answered”
      And the item ended as “corrected”

    Scenario: a clarification is published, and the answer names it
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Wu Min does “answer by a clarification”, opinion “clarified”, clarifying matter “2017-0001”
      Then the item is in the stage “answered”
      And the item ended as “clarified”

    Scenario: the correction named must be there
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “answer by a correction”, opinion “corrected”, corrected matter “2017-9999”
      Then it is not accepted because “there is no such item”

    Scenario: so must a clarification
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “answer by a clarification”, opinion “clarified”, clarifying matter “2017-9999”
      Then it is not accepted because “there is no such item”

    Scenario Outline: it must be named
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “<action>”, opinion “corrected”
      Then it is not accepted because “something required was left out”

      Examples:
        | action                    |
        | answer by a correction    |
        | answer by a clarification |

    Scenario: an answer by a correction says something
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “answer by a correction”, corrected matter “2017-0001”
      Then it is not accepted because “no opinion was given”

    Scenario: an answer by a clarification says something
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “answer by a clarification”, clarifying matter “2017-0001”
      Then it is not accepted because “no opinion was given”

    @denied-wrong-post
    Scenario: who received it does not answer by a correction
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Li Na does “answer by a correction”, opinion “corrected”, corrected matter “2017-0001”
      Then the policy says no because “not the right post”

    @denied-wrong-post
    Scenario: who received it does not answer by a clarification
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Li Na does “answer by a clarification”, opinion “corrected”, clarifying matter “2017-0001”
      Then the policy says no because “not the right post”

  Rule: What waits for its answer is urged

    Scenario Outline: who may urge
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      Then <person> <verdict> do “urge” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Hu Jian   | may     |
        | Ding Ning | may     |
        | Chen Jing | may not |
        | Li Na     | may not |

    Scenario: urging leaves its mark and is told
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Ding Ning does “urge”, reason “it falls due soon”
      Then the item is marked “urged”
      And who had a hand in the item is told of the urging

    Scenario: once answered the mark is gone
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Ding Ning has done “urge”, reason “it falls due soon”
      When Chen Jing does “explain”, opinion “the amount was right”
      Then the item is not marked “urged”

    Scenario: urging gives its reason
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Ding Ning does “urge”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: a section does not urge itself
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Chen Jing does “urge”, reason “it falls due soon”
      Then the policy says no because “not the right post”
