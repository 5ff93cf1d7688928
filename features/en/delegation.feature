# Rendered from zh/delegation.feature: change that file, not this one.
Feature: Deputies

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

  Rule: For a period somebody may act in another's post, and the trail says so

    Scenario: the deputy audits while the auditor is away
      Given Li Na has deputed Ma Qiang as “office auditor” from 2017-03-06 to 2017-03-10
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Ma Qiang does “audit”
      Then the last line of the trail reads
        | person   | action | as             | on behalf of |
        | Ma Qiang | audit  | office auditor | Li Na        |

    Scenario: the item is on the deputy's desk too
      Given Li Na has deputed Ma Qiang as “office auditor” from 2017-03-06 to 2017-03-10
      When Wang Fang drafts “minimum living allowance” in the category “social assistance notices”
      And Chen Jing does “provide”
      Then “audit” waits on Ma Qiang
      And “audit” waits on Li Na

    @denied-no-post
    Scenario: after the last day it is over
      Given Li Na has deputed Ma Qiang as “office auditor” from 2017-03-06 to 2017-03-10
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And today is 2017-03-13
      When Ma Qiang does “audit”
      Then the policy says no because “holds no post”
      And nothing of the item waits on Ma Qiang

    @denied-no-post
    Scenario: with the principal's post the deputy's ends
      Given Li Na has deputed Ma Qiang as “office auditor” from 2017-03-06 to 2017-03-10
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And today is 2017-03-07
      And Li Na has been relieved as “office auditor” of the General Office
      When Ma Qiang does “audit”
      Then the policy says no because “holds no post”
      And those who could are Sun Yan

  Rule: A deputy counts as both persons

    @denied-distinct-persons
    Scenario: a deputy who provided does not audit in somebody's stead
      Given Li Na has deputed Chen Jing as “office auditor” from 2017-03-06 to 2017-03-10
      And Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”
      And those who could are Li Na, Sun Yan

    @denied-distinct-persons
    Scenario: what was provided in one's name is not audited by oneself
      Given Chen Jing has been appointed as “office auditor” of the General Office
      And Chen Jing has deputed Ma Qiang as “section head” from 2017-03-06 to 2017-03-10
      And Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Ma Qiang has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”

    @denied-distinct-persons
    Scenario: nor does a deputy audit what the principal provided
      Given Chen Jing has been appointed as “office auditor” of the General Office
      And Chen Jing has deputed Ma Qiang as “office auditor” from 2017-03-06 to 2017-03-10
      And Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      When Ma Qiang does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”
      And those who could are Li Na, Sun Yan

  Rule: Only principals and those who appoint may delegate

    @denied-not-appointer
    Scenario: a colleague does not delegate another's post
      When Wang Fang deputes Ma Qiang for Li Na as “office auditor” from 2017-03-06 to 2017-03-10
      Then the policy says no because “may not appoint or delegate”

    Scenario: the head of the office delegates for the auditor
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wu Min deputes Ma Qiang for Li Na as “office auditor” from 2017-03-06 to 2017-03-10
      Then “audit” waits on Ma Qiang

    @denied-not-appointer
    Scenario: a clerk does not appoint
      When Wang Fang appoints Ma Qiang as “office auditor” of the General Office
      Then the policy says no because “may not appoint or delegate”

    Scenario: nobody is their own deputy
      When Li Na deputes Li Na for Li Na as “office auditor” from 2017-03-06 to 2017-03-10
      Then it is not accepted because “nobody is their own deputy”

    Scenario: a period does not end before it begins
      When Li Na deputes Ma Qiang for Li Na as “office auditor” from 2017-03-10 to 2017-03-06
      Then it is not accepted because “the period ends before it begins”
