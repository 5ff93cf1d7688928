# Rendered from zh/desk.feature: change that file, not this one.
Feature: Claims, remarks and postings

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

  Rule: In a shared post somebody claims an item, and others leave it alone

    Scenario: the one who claimed audits
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    @denied-claimed-by-other
    Scenario: others do not audit
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      When Sun Yan does “audit”
      Then the policy says no because “claimed by somebody else”, about “Li Na”
      And those who could are Li Na

    @denied-claimed-by-other
    Scenario: nor claim it too
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      When Sun Yan does “claim”
      Then the policy says no because “claimed by somebody else”, about “Li Na”

    Scenario: given back, it is anybody's again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      And Li Na has done “release”
      When Sun Yan does “audit”
      Then the item is in the stage “office-audited”

    Scenario: the head of the office lifts the claim of somebody who is away
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      And Wu Min has done “lift a claim”, reason “Li Na is on leave”
      When Sun Yan does “audit”
      Then the item is in the stage “office-audited”

    @denied-claimed-by-other
    Scenario: at the next desk the item is anybody's again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      And Li Na has done “audit”
      And Zhao Gang has done “approve”
      And Zhou Ping has done “claim”
      When Sun Yan does “claim”
      Then the policy says no because “claimed by somebody else”, about “Zhou Ping”

    @denied-not-claimed
    Scenario: what nobody claimed is not given back
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “release”
      Then the policy says no because “not claimed yet”

  Rule: Remarks move nothing

    Scenario: a remark stands in the trail
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wu Min does “remark”, opinion “please add the attachment”
      Then the item is in the stage “department-provided”
      And the last line of the trail reads
        | person | action | to                  | opinion                   |
        | Wu Min | remark | department-provided | please add the attachment |

    Scenario: a remark says something
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wu Min does “remark”
      Then it is not accepted because “no opinion was given”

  Rule: What is hung by hand is recorded by hand

    Scenario: published, it is on the website but not yet on the board
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the item hangs on the “government website”
      And the item does not hang on the “notice board”

    Scenario: hung on the board
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      When Wang Fang does “record a posting”, channel “notice board”
      Then the item hangs on the “notice board”

    Scenario: a posting names its channel
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      When Wang Fang does “record a posting”
      Then it is not accepted because “no channel was named”

    Scenario: taken off the board
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “record a posting”, channel “notice board”
      When Zhou Ping does “record a removal”, channel “notice board”
      Then the item does not hang on the “notice board”
      And the public reads “minimum living allowance”

    Scenario: after a suspension the board still waits to be cleared
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “record a posting”, channel “notice board”
      When Li Na does “suspend”, reason “it shows an identity number”
      Then the item does not hang on the “government website”
      And the item hangs on the “notice board”

    @denied-public-state
    Scenario: what is not public is not hung up
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Wang Fang does “record a posting”, channel “notice board”
      Then the policy says no because “not in that state for the public”
