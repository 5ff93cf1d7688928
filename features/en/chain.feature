# Rendered from zh/chain.feature: change that file, not this one.
Feature: The chain

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

  Rule: A section provides, the office audits, a leader approves, then the office publishes

    Scenario: an item from draft to publication
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the item is in the stage “published”
      And the number of the item is 2017-0001
      And the trail reads
        | person    | action  | to                  | as               |
        | Wang Fang | draft   | drafted             | section clerk    |
        | Chen Jing | provide | department-provided | section head     |
        | Li Na     | audit   | office-audited      | office auditor   |
        | Zhao Gang | approve | leader-approved     | leader in charge |
        | Zhou Ping | publish | published           | office publisher |
      And the public reads “minimum living allowance”
      And 1 published in 2017
      And 1 in force now

    Scenario: the auditor may publish what the leader approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Li Na does “publish”
      Then the item is in the stage “published”

    Scenario Outline: at each stage the item waits on one desk
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then “<action>” waits on <person>
      And nothing of the item waits on <bystander>

      Examples:
        | stage               | person    | action  | bystander |
        | drafted             | Chen Jing | provide | Deng Lei  |
        | department-provided | Sun Yan   | audit   | Zhao Gang |
        | office-audited      | Zhao Gang | approve | Yang Fan  |
        | leader-approved     | Zhou Ping | publish | Zhao Gang |

  Rule: Nobody skips a stage

    Scenario Outline: who may do what at which stage
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then <person> <verdict> do “<action>” now

      Examples:
        | stage               | person    | action   | verdict |
        | drafted             | Chen Jing | provide  | may     |
        | drafted             | Li Na     | audit    | may not |
        | drafted             | Zhao Gang | approve  | may not |
        | drafted             | Zhou Ping | publish  | may not |
        | department-provided | Chen Jing | provide  | may not |
        | department-provided | Li Na     | audit    | may     |
        | department-provided | Zhao Gang | approve  | may not |
        | department-provided | Zhou Ping | publish  | may not |
        | office-audited      | Sun Yan   | audit    | may not |
        | office-audited      | Zhao Gang | approve  | may     |
        | office-audited      | Zhou Ping | publish  | may not |
        | leader-approved     | Zhao Gang | approve  | may not |
        | leader-approved     | Zhou Ping | publish  | may     |
        | leader-approved     | Zhou Ping | withdraw | may not |
        | published           | Zhou Ping | publish  | may not |
        | published           | Wang Fang | correct  | may     |

    @denied-wrong-stage
    Scenario: a draft is not published at once
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      When Zhou Ping does “publish”
      Then the policy says no because “not at this stage”
      And nobody could
      And the item is in the stage “drafted”

  Rule: Each step is done by the post that answers for it

    @denied-wrong-post
    Scenario: a clerk does not audit
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Liu Yang does “audit”
      Then the policy says no because “not the right post”
      And those who could are Li Na, Sun Yan

    @denied-other-unit
    Scenario: the leader of another section does not approve
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Yang Fan does “approve”
      Then the policy says no because “belongs to another unit”
      And those who could are Zhao Gang

    @denied-no-post
    Scenario: somebody without a post does nothing
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Ma Qiang does “audit”
      Then the policy says no because “holds no post”

    @denied-no-post
    Scenario: from the day of relief a person does nothing more
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has been relieved as “office auditor” of the General Office
      When Li Na does “audit”
      Then the policy says no because “holds no post”
      And those who could are Sun Yan

    Scenario: from the day of appointment a person acts
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Ma Qiang has been appointed as “office auditor” of the General Office
      When Ma Qiang does “audit”
      Then the item is in the stage “office-audited”

    @denied-outside-remit
    Scenario: a section writes only in its own categories
      When Deng Lei drafts “minimum living allowance” in the category “social assistance notices”
      Then the policy says no because “the unit does not answer for the category”

  Rule: What is provided is complete

    @denied-incomplete
    Scenario: an item without a body is not provided
      Given Wang Fang has done “draft”, title “minimum living allowance”, category “social assistance notices”
      When Chen Jing does “provide”
      Then the policy says no because “the content is incomplete”

    Scenario: with the body added it is provided
      Given Wang Fang has done “draft”, title “minimum living allowance”, category “social assistance notices”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”
