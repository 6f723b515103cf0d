/** What anyone could say to a statement of each kind; `beside` goes before the answer to a question that came with it. */
import type { Book } from '../../book.ts';

export const everyoneRemarks: NonNullable<Book['remarks']> = {
  death: {
    soft: ["I don't have the right words for that. I'm glad you told me.", "That goes right through me, hearing you say it.", "There's nothing to say that makes it lighter, is there.", "I'm so sorry. Thank you for trusting me with that."],
    firm: ["I'm sorry. I need a second with that.", "That's hard. I'm sorry for you.", "That's a heavy thing. Give me a moment.", "I don't know what to say to that. I'm sorry."],
    beside: ["I'm sorry about that, truly.", "That's hard to hear. I'm sorry."],
  },
  love: {
    soft: ["I know. I feel the same, even if I'm bad at showing it.", "That got to me. Thank you for saying it.", "You don't know how much I needed to hear that.", "I care about you too. That's never been the question."],
    firm: ["I know you do. That's what makes this so hard.", "You pick a moment to say that. It does reach me, though.", "I heard that. It isn't lost on me.", "Don't make me cry now. I know."],
    beside: ["I care about you too.", "It means something that you say that."],
  },
  illness: {
    soft: ["I'm sorry. That's a lot to have on top of everything.", "That sounds serious. I hope it gets better soon.", "I didn't know it was like that. I'm sorry.", "That's no small thing. Thank you for telling me."],
    firm: ["I'm sorry to hear that. I mean it.", "That's hard luck, and I wouldn't want to be in that place.", "I see. I don't take that lightly.", "All right, that does matter. I'm sorry about it."],
    beside: ["I'm sorry to hear that.", "That's hard, I'm sorry."],
  },
  'bad-news': {
    soft: ["Oh no. I'm sorry, I had no idea.", "That's rotten. I'm sorry you have to go through that.", "That must have knocked you sideways.", "I'm sorry. That would get anyone down."],
    firm: ["I'm sorry to hear that.", "That's bad. I can see why you're not yourself.", "I didn't know that. That's tough.", "That's a blow. I'm sorry."],
    beside: ["I'm sorry to hear that.", "That's tough, I'm sorry."],
  },
  'good-news': {
    soft: ["Really? That's wonderful. I'm happy for you.", "Congratulations. You must be over the moon.", "That's the best thing I've heard today.", "Well, that's good news. I'm glad you told me."],
    firm: ["Congratulations. I do mean that.", "That's good to hear, I won't deny it.", "Well done. That's worth being proud of.", "Good for you. It's a lot to take in."],
    beside: ["Congratulations, by the way.", "That's good news."],
  },
  gift: {
    soft: ["Oh. Thank you, you didn't have to do that.", "That's so thoughtful. Thank you.", "For me? That's kind.", "You remembered. Thank you."],
    firm: ["Thank you. You didn't need to bring anything.", "That's nice of you. I wasn't expecting it.", "Well, thank you. That's kind."],
    beside: ["Thank you for that, it's kind.", "That's thoughtful of you."],
  },
  miss: {
    soft: ["I've missed that too. I didn't know how to say it.", "Me too. More than I wanted to admit.", "It's good to hear that. I thought it was only me.", "I miss it as well."],
    firm: ["I've missed it too. That doesn't make today any easier.", "So have I, in between being cross.", "That's nice to hear, and a bit sad.", "I miss it too, if I'm honest."],
    beside: ["I've missed you too.", "Same here, honestly."],
  },
  'miss-them': {
    soft: ["So do I. Every day.", "I know. It comes at the oddest moments.", "Me too. It helps that you say it."],
    firm: ["I know you do.", "I can hear that. It doesn't go away, does it.", "That's not easy. I know."],
    beside: ["I know, that's hard."],
  },
  tears: {
    soft: ["I didn't know you cried over it. I'm sorry.", "Come here. I never wanted that.", "It's all right to cry about it. I'm listening."],
    firm: ["I didn't want you to end up in tears.", "I'm sorry it went that deep.", "That's hard to hear. I didn't know."],
    beside: ["I'm sorry it made you cry."],
  },
  care: {
    soft: ["I know. I didn't want you to have to worry about me.", "It's good to know somebody does. Thank you.", "I can hear how worried you've been. I'm sorry."],
    firm: ["You don't have to worry about me. But I hear you.", "I know you worry. I'm not trying to make it worse.", "I didn't know it kept you busy like that."],
    beside: ["I know you worry."],
  },
  fear: {
    soft: ["I can see it isn't easy for you. Take your time.", "Thank you for saying that. I'd be scared too.", "I didn't know it frightened you like that.", "You're not the only one who's scared, if that helps."],
    firm: ["I can tell it frightens you. I'm not here to make it worse.", "I believe you. It isn't easy for me either.", "That took something to say. I noticed.", "You don't have to be scared of me, whatever comes of this."],
    beside: ["I don't want you to be scared."],
  },
  'worn-out': {
    soft: ["That sounds exhausting. I didn't realise it had got that far.", "You must be running on empty.", "No wonder you're at the end of your strength.", "I'm sorry. That can't go on like that for you."],
    firm: ["You do look tired, now that you say it.", "I believe you that it wears you out.", "That's rough. I can see it's costing you something.", "I didn't know it was that bad for you."],
    beside: ["That sounds exhausting.", "You must be worn out."],
  },
  hurt: {
    soft: ["{feeling}. I'm sorry, I hadn't seen that.", "I didn't know it felt like that for you. I'm sorry.", "Thank you for telling me how it feels. I'll remember that.", "That's not what I wanted for you.", "I can understand that. I'd feel the same."],
    firm: ["{feeling}. I won't argue with that, it's yours.", "I can hear that it got to you.", "I believe you. I never set out to make you feel that way.", "It isn't nothing, I can see that.", "So that's how it's been for you. I needed to hear that."],
    beside: ["I'm sorry it felt like that."],
  },
  confession: {
    soft: ["Thank you for telling me. That can't have been easy to say.", "I'd rather know than not know. Thank you.", "I'm glad you said it yourself.", "It took some courage to tell me that."],
    firm: ["Well. I'm glad I hear it from you.", "I'd have liked to hear that sooner. But you've said it now.", "I need to let that sink in.", "I appreciate that you're honest about it. It isn't pleasant to hear."],
    beside: ["Thank you for being honest about that.", "I'm glad you told me."],
  },
  joke: {
    soft: ["Ha. All right, that made me smile.", "You can still make me laugh, I'll give you that.", "Ha, very good. I needed that.", "Stop it, I'm trying to be serious here."],
    firm: ["Very funny. All right, a little bit funny.", "You're joking, and I'm still a bit sore. But yes, ha.", "Ha. At least one of us can joke about it.", "Ha. You always did have an answer ready."],
  },
  'turned-back': {
    soft: ["I didn't know that. Thank you for telling me.", "I wish I'd known. I think I understand, though.", "That can't have been easy either, I can see that."],
    firm: ["I didn't know that. From here it only looked like silence.", "I wish you'd told me then. But I hear you.", "All right. I couldn't have known that."],
  },
  effect: {
    soft: ["I didn't know it had that effect. I'm sorry.", "I hadn't thought about what that does. Thank you for telling me.", "I'll remember that. I didn't see it from that side."],
    firm: ["I wasn't aware that it came across like that.", "I didn't mean it to have that effect.", "I hear you. From my side it looked different."],
  },
  condolence: {
    soft: ["Thank you. It's good that somebody says so.", "That's kind of you. It was hard.", "Thank you. I don't talk about it much."],
    firm: ["Thank you. It is what it is.", "It's kind of you to say so.", "Thanks. I try not to dwell on it."],
    beside: ["Thank you for saying that."],
  },
  late: {
    soft: ["Thank you for saying so openly.", "I'm sorry to hear it. I'd rather know now than later.", "All right. Then we have to see what can be done."],
    firm: ["That's not what I'd hoped to hear. But I'd rather know now.", "I see. That makes it harder, I won't pretend otherwise.", "Hm. I'd been counting on it."],
  },
  'do-this': {
    soft: ["All right. If you like.", "Okay. Here.", "Sure. One second."],
    firm: ["All right, all right.", "Fine. If it helps.", "Okay. What for?"],
  },
  presence: {
    soft: ["All right. I don't mind you being here.", "You can stay. I'd like that.", "That's fine. It's good not to be alone with it."],
    firm: ["If you like. I can't promise I'll say much.", "All right. You can stay.", "Suit yourself. I don't mind it."],
  },
  promise: {
    soft: ["I'll hold on to that. Thank you.", "That means more than you'd think.", "It's good to hear you say that.", "All right. I believe you.", "Then I'm a little less worried."],
    firm: ["I'd like to believe that. I'm nearly there.", "You say that, and I think you mean it.", "I'll remember you said so.", "That's good to hear. I'll see how it goes.", "All right. I'm taking you at your word."],
    beside: ["It's good to hear you say that."],
  },
  easing: {
    soft: ["That takes some weight off. Thank you.", "Thank you for saying that. I'd been expecting worse.", "All right. That's good to know.", "It helps to hear that.", "That's kind of you. I'd worried about it."],
    firm: ["Good. I wasn't sure about that until now.", "All right. I'd taken it differently.", "That's something, at least. Thank you.", "Okay. I'm glad we've got that clear."],
  },
  praise: {
    soft: ["Thank you. I don't hear that often.", "That's kind. I'm not sure I've earned it.", "You've no idea how good that is to hear.", "Oh. Thank you. I'll remember that one."],
    firm: ["Thank you. I didn't expect that today.", "That's nice to hear. I'm not used to it.", "Well, thank you. I do try.", "That's generous of you, given where we are."],
    beside: ["Thank you for saying that.", "That's kind of you."],
  },
  memory: {
    soft: ["I remember. I hadn't thought of that in ages.", "Yes. Those were good days.", "You still know that? So do I.", "I think about that more often than you'd guess."],
    firm: ["I remember. It feels a long way off just now.", "Yes, I haven't forgotten that.", "That was another time. I do remember it, though.", "You know where to reach me, bringing that up."],
  },
  decision: {
    soft: ["So {echo}. That's a big thing. Thank you for telling me yourself.", "You've made up your mind, then. How does it feel?", "That's a big step. I need a moment to take it in.", "I didn't know that. I'm glad I hear it from you."],
    firm: ["So {echo}. That's news to me.", "So that's decided. I'd have liked to know earlier.", "That's not a small thing to tell me.", "I see. I'll need a while to get used to that."],
    beside: ["That's a big step."],
  },
  offer: {
    soft: ["You'd do that? That would help.", "That's a kind offer. Thank you.", "I wouldn't say no to that.", "If you did that, it'd be easier for me.", "That would make a difference, yes."],
    firm: ["That's decent of you. I'm still thinking about the rest.", "You'd do that? I hadn't expected it.", "That would be something, I admit.", "It's good that you offer. I'd have to see how it works out.", "That counts for something with me."],
    beside: ["That's a kind offer."],
  },
  reported: {
    soft: ["I can imagine how that sounded.", "So that's what was said.", "It can't have been easy to hear it that way."],
    firm: ["I see. So that came up.", "I can imagine how that went down with you.", "That's one way of hearing it, I suppose."],
  },
  wish: {
    soft: ["You want {wish}. I can see why.", "I understand what you're asking for.", "I can see what you need. I'm thinking about how.", "That's not a strange thing to want."],
    firm: ["You want {wish}. I can't promise you that yet.", "I understand what you're asking for. I can't give you an answer just yet.", "I know what you want now. I have to think about what it means for me.", "I hear what you want. It isn't a small thing for me."],
  },
  forgive: {
    soft: ["Thank you. I needed that more than you know.", "That means a lot. Thank you.", "I don't take that for granted."],
    firm: ["Thank you for that. It takes something to say it.", "I'm glad. I'd still like to understand it better.", "That's generous of you."],
  },
  'you-know': {
    soft: ["I know, yes. I've thought about it.", "Yes, I'd heard.", "I do know. I was wondering when we'd talk about it."],
    firm: ["Yes, I know.", "I've heard about it, yes.", "I do know, and it's been on my mind too."],
  },
  loyal: {
    soft: ["I know, and I don't take that for granted.", "That's a long time. I haven't forgotten it.", "You have. It does count with me."],
    firm: ["I know you have. I don't take it lightly.", "That's true, and it's worth something.", "I'm aware of that, and I'm glad of it."],
  },
  relief: {
    soft: ["That's a relief. Thank you for telling me.", "Oh, I'm glad to hear that.", "Thank goodness. I'd been wondering."],
    firm: ["That's good to know, at least.", "I'm relieved to hear it.", "Good. That was on my mind."],
  },
  amends: {
    soft: ["Thank you for doing that. It does mean something.", "You did that? I'm glad.", "That was right of you. I can see you mean it."],
    firm: ["That's something. I do see it.", "Good. I'd hoped you would.", "You've gone to some trouble there. I notice that."],
  },
  same: {
    soft: ["Really? Then I'm less alone with it than I thought.", "It helps that you know what that's like.", "I wouldn't have guessed that of you. Thank you for saying it."],
    firm: ["You too? I didn't know that.", "Then you know what it's like.", "That's good to hear. I thought it was only me."],
  },
  'you-did': {
    soft: ["I did, I know. I didn't think how it was for you.", "Yes, that was me. I'm sorry.", "You're right, I did that. I didn't mean any harm."],
    firm: ["I know what I did. I didn't mean it the way it landed.", "I won't deny it. I had my reasons.", "Yes, I did. I see it differently than you, but I did."],
  },
  missed: {
    soft: ["I'm sorry you missed that. It matters, I know.", "You don't get a day like that back. I'm sorry.", "I hadn't thought of what you missed. I'm sorry."],
    firm: ["I'm sorry you missed that.", "That's a pity, and I mean it.", "I can see why that still stings."],
  },
  anecdote: {
    soft: ["I can picture that.", "I can just see it.", "That stays with me, hearing you tell it.", "Thank you for telling me that. It's good to know."],
    firm: ["I can imagine.", "I can picture that, yes.", "I can see it in front of me.", "I hadn't heard that. It does stay with one."],
  },
  unfair: {
    soft: ["I can see that it feels unfair. I don't want it to be.", "You're right to say so. It should be fair on you too.", "When you put it like that, I do stop and think."],
    firm: ["I can see that it feels unfair to you.", "I'd like it to be fair as well, for everyone in it.", "It may not be fair. I don't have a quick way out of that."],
  },
  stay: {
    soft: ["I'm still here. Go on.", "All right. I'm listening.", "I'm not going anywhere. Tell me.", "Okay. I'll hear you out."],
    firm: ["I'm still here, aren't I? Say what you want to say.", "All right. I'll listen.", "Fine. You have my attention.", "I won't run off. Go on, then."],
    beside: ["I'm still here."],
  },
  dodging: {
    soft: ["You're right, I'm dodging. I don't have a better answer yet.", "I know that wasn't much of an answer. I'm trying to find one.", "That's fair. I'm going round it because it's hard to say.", "You've caught me. I don't quite know how to put it."],
    firm: ["I know it isn't the answer you want. It's the only one I have so far.", "You're right that I didn't really answer. I can't, just yet.", "Fair enough. I'd rather say little than say something wrong.", "I hear that you want more from me than that."],
    beside: ["That's fair, I was dodging."],
  },
  'speak-up': {
    soft: ["I'm trying to. Give me a second.", "All right. I'm not hiding from you.", "I want to say it right, that's all.", "Okay. I'm here, and I'm talking to you."],
    firm: ["I am being honest. It's just not easy to say.", "I'm not hiding anything from you. I'm looking for the words.", "All right, all right. Let me find the words."],
  },
  scare: {
    soft: ["You must have been frightened. Thank goodness it wasn't worse.", "That could have ended badly. I'm sorry.", "I didn't know that. That gives me a chill.", "My goodness. That mustn't happen again."],
    firm: ["That's serious, I see that.", "That could have gone very wrong. I don't take it lightly.", "I wasn't aware of that. It shouldn't have come to that.", "I can see why that shook you."],
    beside: ["That could have ended badly. I'm sorry."],
  },
  short: {
    soft: ["That puts you in a tight spot. I hadn't realised.", "I know what it's like when it's tight. I'm sorry.", "I don't want you to be short because of this."],
    firm: ["I see that it's tight for you.", "That's not a comfortable place to be. I do see that.", "I hear you. It's a real worry, that."],
    beside: ["I see that it's tight for you."],
  },
  peace: {
    soft: ["I want that too, underneath all this.", "So do I. I'm glad you say it.", "Good. Then we want the same thing.", "Me too. I'd hate for us to end up anywhere else."],
    firm: ["I don't want that either, whatever it looks like.", "Then at least there we want the same.", "I'd like that too. I'm just not there yet.", "I'm glad you say so. I wasn't sure."],
    beside: ["I'd like that too."],
  },
  welcome: {
    soft: ["That's good of you. I might take you up on that.", "Thank you. It's good to know I could.", "That means something to me."],
    firm: ["That's kind. I'll remember it.", "Thank you. I'll think about it.", "It's good of you to say so."],
  },
  advice: {
    soft: ["I know I should. It's easier said than done.", "You're probably right. I keep putting it off.", "You mean it well, and you're not wrong."],
    firm: ["I know. Knowing it and doing it are two things.", "Maybe. I'd have to find the strength for that first.", "You may be right. I'm not sure I'm ready for it."],
  },
  puzzled: {
    soft: ["I know it sounds odd. I'm not explaining it well.", "I don't fully understand it myself, if that helps.", "That's fair. I've never managed to say it clearly."],
    firm: ["I can see that it doesn't add up from where you stand.", "I know. From my side it makes more sense than it sounds.", "I'm not sure I can explain it any better today."],
  },
  'you-said': {
    soft: ["I did say that. I know.", "I remember saying it, and I meant it then.", "That's true. Those were my words."],
    firm: ["I know what I said. It's turned out harder than I thought.", "You've got a good memory. I did say something like that.", "I won't deny that I said it."],
    beside: ["I did say that, I know."],
  },
  notice: {
    soft: ["You noticed. Not many people do.", "You don't miss much, do you? Yes.", "Is it that easy to see? Well, yes."],
    firm: ["Yes. I'm surprised you noticed.", "So it shows. Well, yes.", "You've got sharp eyes. It's true."],
  },
  disagrees: {
    soft: ["All right, you see it another way. Tell me how.", "Maybe I'm being unfair. I'll think about it.", "Okay. I'm not the only one who gets to say how it is."],
    firm: ["We see that differently, then.", "I know you don't agree. That's how it looks from here.", "All right. We won't agree on that one today.", "You may see it that way. I can't help how it looks to me."],
  },
  trouble: {
    soft: ["That shouldn't have happened. I can see why you bring it up.", "I know. That isn't good.", "That's no good, I agree with you there.", "I see why that bothers you."],
    firm: ["That's not good. I do see that.", "I won't pretend that's fine.", "I hear you. It isn't nothing.", "I understand that this bothers you."],
  },
  effort: {
    soft: ["You've really tried, I can see that.", "You didn't give up easily, did you.", "I didn't know you'd tried so hard."],
    firm: ["I can see that you've tried.", "You did try. I won't deny that.", "That's more effort than I expected, I admit."],
  },
  repeated: {
    soft: ["That's a lot, now that you say it.", "I hadn't added it up like that. I believe you.", "I see. I hadn't had that in front of me."],
    firm: ["I hadn't counted. I believe you.", "That's not a small thing. I hear you.", "I see that. I won't argue about it."],
  },
  visit: {
    soft: ["That's kind of you. I'm glad you came.", "It's good that you did.", "Thank you for looking in on me."],
    firm: ["That's good of you. I wasn't expecting anybody.", "Well, here I am. It's kind of you to come.", "You needn't have gone to the trouble. But it's kind."],
    beside: ["It's kind of you to come."],
  },
  'fed-up': {
    soft: ["I know it's frustrating. I'm not trying to wind you up.", "You're right to be fed up. Bear with me.", "I can hear your patience is running out. I'm sorry.", "All right, all right. I can hear that I'm not helping."],
    firm: ["I can hear that you've had enough. I'm not doing it to annoy you.", "I know. This isn't fun for me either.", "I get that you're annoyed. I'd be too.", "You're losing patience with me. I can't blame you for that."],
    beside: ["I can hear you're fed up."],
  },
  glad: {
    soft: ["I'm glad too.", "Me too, more than I can show.", "Good. It does me good to hear that.", "That makes two of us."],
    firm: ["Good. I'm glad that's something we share.", "Well, I'm glad of that too.", "I'm pleased to hear it, honestly."],
  },
  farewell: {
    soft: ["All right. Take care of yourself, and we'll talk again.", "Go on, then. I'm glad you came.", "Okay. Thank you for coming to me with this."],
    firm: ["All right. We'll talk again another time.", "Fine, go. We aren't finished, but that's all right.", "Okay. Let's leave it there for now."],
  },
  chat: {
    soft: ["I noticed that too. That isn't all you came to say, though, is it?", "Yes, isn't it? You've got something on your mind, I can tell.", "True. It's nice to talk about something harmless for a second."],
    firm: ["Yes, I suppose so. What did you really want to say?", "It is, yes. You didn't come for that, though.", "I'd hardly noticed, with all this going on."],
  },
  correction: {
    soft: ["{echo}. All right, then I had that wrong.", "Okay, I take that back.", "Good. Then I misunderstood you.", "Thank you for putting that straight.", "All right, I'm glad you say so."],
    firm: ["{echo}. All right. It came across differently.", "Then I took it the wrong way.", "Fine, I'll take your word for it.", "Okay. That's not how it sounded to me, but okay.", "Point taken."],
  },
  'no-idea': {
    soft: ["That's all right. I don't know either.", "You don't have to know right now.", "At least you're honest about it.", "No hurry. Think about it."],
    firm: ["Then that makes two of us who don't know.", "Fair enough. I'd rather hear that than something made up.", "All right. It's not an easy one."],
  },
  agrees: {
    soft: ["Thank you. I wasn't sure you'd see it like that.", "Good. Then we're closer than I thought.", "I'm glad you see it that way too.", "That's good to hear from you."],
    firm: ["Good that we see that much the same way.", "Thank you. It's not the whole of it, but thank you.", "All right. That's a start."],
  },
  yes: {
    soft: ["Good. Thank you.", "All right. I'm glad.", "Okay, that's clear, then.", "Good to know."],
    firm: ["All right. I wanted to be sure.", "Okay. I'll keep that in mind.", "Good, that's clear at least."],
  },
  no: {
    soft: ["No? All right.", "Okay, no then. Thanks for being straight.", "That's clear. I can live with that."],
    firm: ["No. All right, I had to ask.", "Okay, then not.", "That's plain enough."],
  },
};
