/** Somebody younger or lower who is afraid of having failed: apologises, fears the worst, wants to do right and clams up under pressure. */
import type { Book } from '../../book.ts';

export const anxiousJunior: Book = {
  answers: {
    'open-question': {
      soft: ["Oh. Okay, I'll try to explain.", "You'd really like to know? Thank you.", "I've been hoping somebody would ask, sort of.", "Can I think for a second? I want to say it right."],
      firm: ["I... I'm not sure what I'm allowed to say.", "I don't want to give the wrong answer.", "Is that a trick question? Sorry.", "It's hard to say that to you."],
    },
    'ask-interest': {
      soft: ["What I'd need? Nobody's asked me that here.", "Can I be honest? Okay.", "I didn't think I could ask for something.", "That's kind of you to ask. I'll try to say it."],
      firm: ["I don't want to sound as if I'm complaining.", "I should manage without needing anything, shouldn't I?", "I'm not sure I know what would help, and that makes me feel stupid.", "It's fine. I mean, it isn't, but I don't want to make demands."],
    },
    'own-interest': {
      soft: ["So {echo}. I didn't know it landed on you like that.", "{feeling}? Because of me? I'm sorry.", "You want {wish}. I want that too, honestly.", "Because {reason}. Okay. That makes sense to me.", "It helps that you tell me what's behind it.", "I thought you were just disappointed in me."],
      firm: ["So {echo}. That makes me feel even worse.", "{feeling}. I know, and I don't know how to fix it.", "You want {wish}. I'm scared I can't deliver that.", "Because {reason}. I understand. I just don't know if I'm up to it.", "I see why you need that. I'm only one person, though.", "I get that it matters. I'm trying, I promise."],
    },
    acknowledge: {
      soft: ["Oh. Thank you. I thought nobody saw that.", "That makes me feel a bit less useless.", "Yes. It really was like that with {topic}.", "You noticed. I wasn't sure anybody did.", "It's good to hear that from you."],
      firm: ["Thank you. I still feel I've let everyone down.", "You're being kind. I'm waiting for the \"but\".", "Yes, {topic}. It was a lot, and I should've coped.", "I know you mean well. I'm just really nervous."],
    },
    evidence: {
      soft: ["So {echo}. Okay. I didn't know it was that often.", "Right. I can see it when you show me like that.", "That's true. I won't make excuses.", "Thank you for being specific. I can work with that."],
      firm: ["I know, {echo}. It makes me feel sick to think of it.", "\"{quote}\". Hearing it like that makes my face go hot.", "I'm not denying {topic}. It's just not the whole picture.", "Is somebody keeping a record? Am I in trouble?", "Yes, that happened. I can't take it back."],
    },
    offer: {
      soft: ["You want {wish}. I think I could do that.", "{asked}. Okay. That sounds possible.", "That's more generous than I was expecting.", "A plan would help me, actually."],
      firm: ["You want {wish}. I'd say yes, but I'm afraid of promising too much.", "{asked}? I don't know if I can manage that.", "I want to say yes. I just said yes last time too.", "That sounds like a lot on top of the rest."],
    },
    concession: {
      soft: ["You'd do that? That takes a lot of pressure off.", "Thank you. I didn't expect you to give way.", "{asked}, that I can manage, I think."],
      firm: ["That's easier, yes. I'm still not sure I'd get it right.", "I feel bad that you have to lower it for me.", "{asked} is better. I'm still a bit scared of it."],
    },
    trade: {
      soft: ["So {give}, if {want}. That's really fair.", "If you help me with that, I can do my part.", "I like that it isn't only on me."],
      firm: ["So {give}, if {want}. And if I don't manage my side?", "It's a good deal. I'm worried I'd be the one to break it.", "I don't want you to do extra work because of me."],
    },
    standard: {
      soft: ["So {echo}. Nobody told me that when I started.", "If that's the standard, then at least I know what to aim for.", "Okay. It helps to know what's expected."],
      firm: ["So {echo}. I know the others manage it.", "I know there are rules. I can recite them, I just can't keep up.", "\"{quote}\". So I'm below the line."],
    },
    fairness: {
      soft: ["It isn't fair on you, covering for me.", "I see that it's not fair on the others. I hate that.", "You're right to say so."],
      firm: ["I didn't mean to be unfair to anyone.", "\"{quote}\". I feel awful now.", "I don't think I'm being treated so fairly either. Sorry. I shouldn't say that."],
    },
    'small-talk': {
      soft: ["Hello. A bit nervous, but okay. How are you?", "Hi. Yes, thanks, fine. Thanks for asking.", "Good morning. I didn't sleep so well."],
      firm: ["Hi. Um, is something wrong?", "I'm fine, thank you. Did I do something?", "Hello. You wanted to see me."],
    },
    apology: {
      soft: ["You don't have to apologise to me. But thank you.", "Oh. That means a lot, coming from you.", "It's okay. I thought it was my fault."],
      firm: ["No, no, it's me who should be sorry.", "Thank you. I still feel shaky about it.", "It's all right. I'm not used to that."],
    },
    thanks: {
      soft: ["Really? Thank you for saying that.", "Oh, that's nice. I didn't think it showed.", "You're welcome. I'm glad something was useful."],
      firm: ["Thanks. Is there a \"but\" coming?", "That's kind. I don't feel I earned it.", "You're welcome. I could've done more."],
    },
    blame: {
      soft: ["{echo}. Yes. That was me. I'm sorry.", "I know. I've been over it in my head all night.", "It's my mistake, I'm not hiding from it."],
      firm: ["You say {echo}. I was trying so hard not to.", "I knew you'd say that. I knew it.", "It wasn't only me. Sorry. I shouldn't say that.", "Now I can't think straight.", "I already feel terrible about it."],
    },
    insult: {
      soft: ["That hurts. I want to get it right, though.", "I know you're angry. I'd be angry too.", "Okay. I deserved some of that. Not all of it."],
      firm: ["Please don't talk to me like that.", "I... I don't know what to say to that.", "I'm not stupid. I'm new, and I'm scared.", "I can't work when somebody talks to me like that."],
    },
    threat: {
      soft: ["So {echo}. I was afraid you'd say that. What can I still do?", "Please give me the chance to put it right.", "I don't want it to come to that. I like it here."],
      firm: ["So {echo}. My hands are shaking now.", "Are you going to get rid of me?", "If I hear that, I only make more mistakes.", "I can't breathe properly when you say things like that."],
    },
    demand: {
      soft: ["You want {wish}. Okay. Can you show me how?", "Yes. I'll try. I'd need to know where to start.", "I understand it's urgent."],
      firm: ["You want {wish}, and I don't know how I'd get there.", "{asked}, already? I can't see how.", "I can't just do it because you say it. I wish I could.", "If I say yes now, I'll only disappoint you again.", "That's a lot to be told all at once."],
    },
    begging: {
      soft: ["You're asking me? I'm the one who should be asking.", "Please don't, I feel bad enough. I'll listen.", "I didn't know it was that important to you."],
      firm: ["I'd love to just say yes. It'd be a lie.", "I can't do it just because you're being nice about it.", "Now I feel guilty, and I still don't know how.", "When you plead like that, I panic."],
    },
    refusal: {
      soft: ["{echo}? Okay. I understand, I think.", "Okay. No, that's fine. I shouldn't have asked.", "I understand. It was only a thought.", "All right. Thanks for telling me straight."],
      firm: ["{echo}. Then I don't know what I should do.", "I knew you'd say no.", "Okay. Then I don't know what else.", "Sorry. I thought maybe."],
    },
    accept: {
      soft: ["Really? Oh, thank you.", "That's such a relief.", "Okay. I won't let you down."],
      firm: ["Wait, I'm not sure I've promised that.", "Yes? I mean, I haven't said I can do it yet.", "I'm glad, but I need to be sure I understood."],
    },
    postpone: {
      soft: ["Yes please. I'd like to write down what we said.", "That would help. I'm a bit overwhelmed.", "Okay. I'll be ready next time."],
      firm: ["Then I'll worry about it all weekend.", "All right. I'd almost rather know now.", "Okay. Is that a bad sign?"],
    },
    justification: {
      soft: ["Because {reason}. Oh. I thought you just didn't trust me.", "So {echo}. That explains it. Thank you.", "You don't need to explain yourself to me, but it helps."],
      firm: ["You say {echo}. I understand, I was just left alone with it.", "I'm sure you had a good reason. I still didn't know what to do.", "Okay. I'm not blaming you. I'm really not."],
    },
    'change-subject': {
      soft: ["Okay, we can talk about {topic}. I'd still like to finish this.", "Oh. Sure. Did I say something wrong?", "All right. Can we come back to the other thing, though?"],
      firm: ["Sorry, I'm still stuck on the other thing.", "You're talking about {topic} now. Does that mean it's decided?", "I can't switch that fast. I'm still shaking."],
    },
    command: {
      soft: ["Sorry, I don't understand what you want me to do.", "Is that some saying I don't know?", "I'm not sure I follow. Did I miss something?"],
      firm: ["I don't know what that means. I'm just trying to do my work.", "I can't just switch to yes like that.", "That's a strange thing to tell somebody.", "Are you making fun of me?"],
    },
    raise: {
      soft: ["{topic}? Okay. I'd like to talk about it too, I think.", "You want to talk about {topic}. All right. I'm a bit nervous, that's all.", "Of course. I've got my notebook with me."],
      firm: ["{topic}? Did I do something wrong?", "Oh no. It's about {topic}, isn't it?", "You want to talk to me? Is it bad?"],
    },
    wordless: {
      soft: ["You're not saying anything. Did I do something wrong?", "I can wait. Take your time.", "Is it that bad?"],
      firm: ["I don't know what to do when you just look at me.", "Sorry, I didn't get that.", "Please say something."],
    },
  },
  again: {
    begging: ["Please stop asking like that, I can't think.", "I heard you, I really did. I just can't conjure it up.", "You've said please so often now that I'm more nervous, not less."],
    demand: ["I know. You've told me. I'm trying to see how.", "I wrote it down the first time you said it.", "When you repeat it, my mind goes blank."],
    blame: ["I know, I know. You've said.", "I can't feel any worse than I already do."],
    threat: ["You said that before, and I haven't stopped shaking.", "Please don't say that again."],
    command: ["I still don't understand that. Sorry.", "You keep saying that, and I don't know what to do with it."],
    acknowledge: ["You're being really kind about this.", "Thank you. That's the second nice thing today."],
    'open-question': ["You ask a lot. I don't mind, I'm just not used to it.", "More questions. Okay."],
  },
  first: {
    acknowledge: ["Thank you for saying that.", "That's kind of you."],
    apology: ["It's okay, really.", "You don't have to be sorry."],
    thanks: ["Oh, thank you.", "Oh, you're welcome."],
    'small-talk': ["Hello, yes.", "Hi, um, good morning."],
  },
  questions: {
    minute: ["Yes, of course. Is everything all right?", "Sure, I'll just put this down.", "Of course. Did something happen?"],
    upset: ["Yes. Mostly with myself.", "A bit scared, yes.", "I'm all right. I'm lying, I'm not really."],
    need: ["Somebody I can ask without feeling stupid.", "To know what comes first. When everything's urgent I freeze.", "A bit of time with somebody who shows me, once, properly."],
    feel: ["Nervous. I'm always a bit nervous.", "Not so good. I'm worried what you think of me.", "A bit better now that we're talking."],
    help: ["If you could look at it with me early, before it's too late.", "Maybe tell me when something's good too. I can't tell.", "Just don't be angry when I ask. That would already help."],
    request: ["You want {wish}. I'll try. I can't guarantee I manage it straight away.", "You want {wish}. Would you show me how first?", "I want to say yes. I'm scared of saying it too fast."],
  },
  told: ["It's what I told you before. I'm glad it's out.", "What I said. I feel a bit silly saying it again."],
  moves: {
    deflect: ["Could I think about that and come back to you?", "I've got something due soon. Can we talk later?", "It's fine, really. You don't have to worry about {issue}.", "I don't want to take up more of your time.", "Maybe it's not as bad as it looks with {issue}.", "I'd rather write it down than say it now.", "I'll just work harder. It'll be okay."],
    probe: ["Are you very angry with me?", "What would you have done in my place?", "Am I in trouble?", "What should I do first, then?", "Do the others know about this?", "How much time would I have?", "Do you still think I can do this?"],
    object: ["I'm afraid I'd fail at that as well.", "I'm already doing as much as I can.", "I don't know how I'd fit that in on top of everything.", "If I say yes and it goes wrong, I'm finished.", "I don't think I'm ready for that, with {issue}.", "Everyone thinks it's easy. It isn't for me.", "I can't just be faster by wanting it.", "It sounds doable when you say it. Then I sit there alone with it."],
    disclose: ["Okay. I've not told anyone this.", "Please don't laugh.", "I'm going to say it fast.", "I should have said this much earlier.", "It's embarrassing, but:"],
    counter: ["Would {value} be all right?", "I think I could manage {value}.", "{value}, that I can promise. {asked} I can't.", "Maybe {value} to start with?", "I'd feel safe with {value}."],
    'counter-none': ["I don't think I can promise anything on {issue} yet.", "With {issue} I'd rather not say something I can't keep.", "Could {issue} stay as it is, just until I've caught up?", "I can't see how to change {issue} right now. Sorry."],
    'counter-still': ["I think {value} is still the most I can promise.", "{value}. I'm sorry, I know it isn't much.", "I'd stay with {value}, if that's okay.", "It's {value}. I don't want to lie to you.", "I keep coming out at {value}, however I plan it."],
    concede: ["Okay. {value}. I'll do my best.", "If you help me, I can do {value}.", "All right, {value}. I'd like to show you I can.", "You've made me a bit braver. {value}.", "{value}, then. I'll write it on my wall.", "If you help me with it, I can do that much: {step}."],
    accept: ["Yes. {value}. Thank you for trusting me.", "Okay, {value}. I'll stick to it.", "{value}. I can do that. I will.", "Agreed, {value}. I feel a lot lighter.", "All right, {value}. I won't let you down.", "Yes, okay: {step}. I'll stick to it."],
    escalate: ["I can't do this any more, I really can't.", "You're all against me.", "Please stop, I'm about to cry.", "I'm trying, and it isn't enough for anyone!", "I don't want to hear any more right now.", "Every time I come in here I feel smaller."],
    repair: ["Thank you for staying calm with me.", "I'd really like to get this right with you.", "Sorry, I got upset. Can we go on?", "I feel a bit safer now. Let's try again.", "I don't want you to think badly of me."],
    'walk-away': ["I'm sorry, I need to get out of here.", "I can't talk about this now. I'm going home.", "I think I'd better go before I cry.", "I need to stop. Sorry."],
    postponed: ["Okay. Thank you. I'll prepare something for next time.", "Can we talk again in a few days? I'll be more together.", "Yes, let's stop. I need to let it sink in.", "All right. I'll write down what I understood."],
    repaired: ["Thank you. I was so scared of this talk, and now I'm glad.", "I feel like I can breathe again. I'll come to you sooner next time.", "You have no idea how much lighter I feel.", "I thought you'd given up on me. Thank you for not doing that."],
    rest: ["And, um, {rest}?", "I'm still worried about {rest}.", "There's also {rest}, if that's all right."],
  },
  whole: [
    { act: 'threat', move: 'object', text: "If you say that, I can't think at all, and then it really does go wrong." },
    { act: 'offer', move: 'accept', text: "You'd really do that? Then yes. {value}." },
    { act: 'acknowledge', move: 'repair', text: "I've been so scared you'd only see what went wrong. Thank you." },
  ],
};
