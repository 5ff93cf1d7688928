# Rendered from zh/urging.feature: change that file, not this one.
Feature: Urging

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Sun Yan   | sun.yan   | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Su Hong   | su.hong   | deliberation member | the General Office            |
      | Yu Hai    | yu.hai    | deliberation member | the Social Affairs Section    |
      | Han Bing  | han.bing  | deliberation member | the Social Assistance Section |
      | Tian Ye   | tian.ye   | deliberation member | the Social Assistance Section |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: The head of the office, the principal leader and the supervisor may urge, with a reason

    Scenario Outline: who may urge at which stage
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then <person> <verdict> do “urge” now

      Examples:
        | stage               | person    | verdict |
        | drafted             | Wu Min    | may     |
        | department-provided | Hu Jian   | may     |
        | office-audited      | Ding Ning | may     |
        | leader-approved     | Wu Min    | may     |
        | office-audited      | Zhao Gang | may not |
        | department-provided | Li Na     | may not |
        | drafted             | Chen Jing | may not |
        | published           | Wu Min    | may not |

    Scenario: urging stands in the trail and moves nothing
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Ding Ning does “urge”, reason “it falls due soon”
      Then the item is in the stage “department-provided”
      And “audit” waits on Li Na
      And the last line of the trail reads
        | person    | action | to                  | as         | reason            |
        | Ding Ning | urge   | department-provided | supervisor | it falls due soon |

    Scenario: urging gives its reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wu Min does “urge”
      Then it is not accepted because “no reason was given”

    Scenario: it may be urged again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Ding Ning has done “urge”, reason “it falls due soon”
      When Wu Min does “urge”, reason “it falls due soon”
      Then the last line of the trail reads
        | person | action | as                 |
        | Wu Min | urge   | head of the office |
