# Rendered from zh/elements.feature: change that file, not this one.
Feature: Elements of the category

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

  Rule: The audit checks the elements of the category beside the common entries

    @denied-unchecked
    Scenario Outline: one element missing is enough
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, content check “<in order>”
      Then the policy says no because “not all of the checklist is in order”

      Examples:
        | in order                                                                                                                                                                                                   |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body                                                             |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, process given, standard of assistance given                |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, policy and legal basis given, standard of assistance given |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, policy and legal basis given, process given                |
        | policy and legal basis given, process given, standard of assistance given                                                                                                                                  |

    Scenario: with all of them it is signed
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, content check “title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, policy and legal basis given, process given, standard of assistance given”
      Then the item is in the stage “office-audited”

    Scenario: a category without elements has the common entries alone
      Given “performances to come” in the category “work updates” has come to “department-provided”
      When Li Na does “audit”, content check “title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body”
      Then the item is in the stage “office-audited”

    Scenario: elements of another category are not accepted
      Given “performances to come” in the category “work updates” has come to “department-provided”
      When Li Na does “audit”, content check “standard of assistance given”
      Then it is not accepted because “there is no such choice”

    @denied-unchecked
    Scenario Outline: the elements of the yearly work points
      Given “work points of the year” in the category “yearly disclosure work points” has come to “department-provided”
      When Li Na does “audit”, content check “<in order>”
      Then the policy says no because “not all of the checklist is in order”

      Examples:
        | in order                                                                                                                                                                  |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, supporting measures named |
        | title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body, key work named            |

    @denied-unchecked
    Scenario: a recheck does the same
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “500 yuan a person a month”
      When Li Na does “recheck”, content check “title matches body, particulars complete (issuer/number/date), no personal details that must stay private, attachments open and match the body”
      Then the policy says no because “not all of the checklist is in order”
