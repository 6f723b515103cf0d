/** Somebody who has lost a person or a thing that held life together: flat, tired, drifts off, wants no advice, is glad of company. */
import type { Book } from '../../book.ts';

export const grieving: Book = {
  answers: {
    'open-question': {
      soft: ["People don't ask that. They tell me things.", "You really want to hear it? It's not cheerful.", "I'll try. It comes and goes.", "I don't mind you asking."],
      firm: ["I don't know how to answer that.", "I wouldn't know where to begin.", "Some days I could tell you. Today isn't one.", "Words don't come very easily just now."],
    },
    'ask-interest': {
      soft: ["What I need. I've not thought that far. Let me see.", "Most people bring casseroles. You ask.", "It's good to be asked and not told.", "I think I do know, if I'm honest."],
      firm: ["What I need, nobody can give me.", "I don't know what I want. I want it not to be true.", "Everyone asks what they can do. I haven't got an answer for them."],
    },
    'own-interest': {
      soft: ["So {echo}. I didn't know you were carrying that too.", "{feeling}. Yes. You as well, then.", "You want {wish}. That's kind, I think.", "Because {reason}. I hadn't seen that.", "It helps, oddly, that it isn't only me.", "You don't have to hide that from me."],
      firm: ["{echo}. I can't hold that as well right now.", "{feeling}. I'm sorry. I don't have much left over.", "You want {wish}. I can't be that for anyone just now.", "I hear you. It's hard to care about anything else.", "I know it's not easy for you either.", "Because {reason}. All right. I'm just so tired."],
    },
    acknowledge: {
      soft: ["Yes. That's it.", "You don't try to make it smaller. Thank you.", "It's a relief when somebody just says it.", "{topic}. Yes.", "You can say it out loud. Most people go quiet."],
      firm: ["Everyone says they're sorry. I know they mean it.", "You're kind. It doesn't reach me yet.", "Yes. And it's the same when I wake up.", "Thank you. I don't know what to do with kindness at the moment."],
    },
    evidence: {
      soft: ["So {echo}. I'd forgotten that.", "That's true. I do remember.", "It's good that you remember that.", "\"{quote}\". Yes. That was so."],
      firm: ["{echo}? Maybe. It doesn't feel like anything.", "I know you're right. It doesn't help being right.", "Facts just bounce off me at the moment.", "About {topic}, I can't think straight."],
    },
    offer: {
      soft: ["You want {wish}. I think I'd like that.", "You'd do that? You've got your own life.", "That's something I could just about manage.", "{asked}. Yes, perhaps. That's not too much."],
      firm: ["You want {wish}. I don't think I could face it.", "It's nice of you. I'd only be bad company.", "{asked} is more than I can think about.", "Everybody has plans for me."],
    },
    concession: {
      soft: ["Thank you for not pushing.", "You let me off. That's good of you.", "That's easier for me. Thank you."],
      firm: ["You don't need to bend for me.", "All right. I'm still not up to much.", "That's less, at least. I'm tired."],
    },
    trade: {
      soft: ["So {give}, if {want}. That's a very gentle sort of bargain.", "If you come too, I might.", "You're clever. All right, maybe."],
      firm: ["So {give}, if {want}. I can't promise my half of anything.", "I'm no good at bargains at the moment.", "Don't make it depend on me. I let things slide."],
    },
    standard: {
      soft: ["So {echo}. I suppose it's like that for others too.", "I didn't know that was normal. I thought I was losing my mind.", "Maybe there's something in that."],
      firm: ["{echo}? It wasn't other people. It was mine.", "Everyone has a theory about how long it takes.", "\"{quote}\". I've read the leaflets."],
    },
    fairness: {
      soft: ["No. It isn't fair. Thank you for saying so.", "I'm not being fair to you either, I know.", "Fair. I've been thinking about that word a lot."],
      firm: ["Fair doesn't come into it.", "Nothing about it is fair.", "\"{quote}\". Tell that to whoever decides these things."],
    },
    'small-talk': {
      soft: ["Hello. Thank you for coming.", "I'm up and dressed. That's today's news.", "Oh, you know. It's nice to hear a voice."],
      firm: ["Hello. You needn't make conversation.", "I hadn't noticed the weather.", "Fine. That's what one says, isn't it?"],
    },
    apology: {
      soft: ["That's all right. You're here now.", "Nobody knows what to say. You came, that's enough.", "Don't be sorry. Stay a bit."],
      firm: ["It doesn't matter. Not much does.", "Everybody's sorry.", "I did notice that you weren't there. It's all right."],
    },
    thanks: {
      soft: ["What are you thanking me for? But it's nice.", "You're welcome. I haven't been much of a friend lately.", "That's a kind thing to say."],
      firm: ["I haven't done anything.", "You don't need to thank me.", "It's nothing. I hardly noticed."],
    },
    blame: {
      soft: ["{echo}. Yes. I've let people down. I couldn't help it.", "I know. I've been hard to be with.", "You're right. I shut the door on you."],
      firm: ["You say {echo}. I can't take that on as well.", "I've enough guilt to be going on with.", "You pick a fine time for it.", "Do you think I don't lie awake with that already?"],
    },
    insult: {
      soft: ["You're angry. At least that's something real.", "I'd rather you shouted than tiptoed.", "I don't think you meant that."],
      firm: ["How can you?", "Please go, if that's what you came to say.", "I haven't the strength for that.", "After everything. Really."],
    },
    threat: {
      soft: ["So {echo}. Don't. I've lost enough people.", "You're worried, and it comes out hard. I can hear that.", "Please don't say that to me now."],
      firm: ["So {echo}. Go, then. People go.", "There's nothing left you could threaten me with.", "You think I've got something more to lose?", "I can't be frightened any more than I've been."],
    },
    demand: {
      soft: ["You want {wish}. You mean well. I know.", "I know you want me to. Say it more slowly.", "You're pushing because you care. I do see it."],
      firm: ["You want {wish}. I can't just do things because somebody says so.", "Must I? I mustn't do anything any more.", "Don't tell me what I have to do.", "I've got as far as the kitchen today. That's what I have to give."],
    },
    begging: {
      soft: ["Don't plead with me. I'm not worth that just now.", "I can hear that you're worried for me.", "You don't have to beg. I'm listening, a bit."],
      firm: ["I can't, just because you ask it so nicely.", "Please don't beg. I've nothing to give you.", "I know how it is to beg. It doesn't bring anything back.", "You want me to be well so that you can stop worrying."],
    },
    refusal: {
      soft: ["{echo}. You don't have to, either.", "That's all right. I wouldn't either.", "You don't have to.", "No. Fine. I only wondered."],
      firm: ["{echo}. I see. Everything's a bit too much, isn't it?", "No. Well.", "I didn't expect a yes.", "It makes no odds."],
    },
    accept: {
      soft: ["Good. That's something to look towards.", "Thank you. I'd have understood a no.", "All right, then. Nice."],
      firm: ["I don't know that I said anything.", "You're quicker than I am. I'm still thinking.", "Wait. I can't promise yet."],
    },
    postpone: {
      soft: ["Yes. I tire quickly. Come again, though.", "Another day is good. I've got plenty of those.", "That's kind. I'd like to lie down."],
      firm: ["Everybody goes home at some point.", "You're leaving. Yes. All right.", "Another day, then. They're all the same."],
    },
    justification: {
      soft: ["Because {reason}. You needn't explain. I'd have stayed away from me too.", "So {echo}. I understand.", "It's all right. Nobody knew what to do."],
      firm: ["You say {echo}. I'm sure you'd a reason. I was alone, that's all.", "I don't want reasons.", "I'm not accusing you of anything."],
    },
    'change-subject': {
      soft: ["Yes, tell me about {topic}. It's restful, not talking of it.", "You can talk about something else. I'll listen.", "It's good to hear of ordinary things."],
      firm: ["You'd rather not talk about it. People don't.", "I can't think about {topic} now.", "Everyone changes the subject, sooner or later."],
    },
    command: {
      soft: ["I don't understand you. I'm rather slow at the moment.", "What did you say? I drifted off.", "I don't know what you mean."],
      firm: ["Don't talk to me like that. I'm not a thing.", "I don't know what that means and I'm too tired to guess.", "You can't order somebody to be all right.", "That's a strange thing to say in this room."],
    },
    raise: {
      soft: ["{topic}. Yes. You can talk to me about that.", "You want to talk about {topic}. Sit down, then.", "If you want to talk, talk. It's quiet enough here."],
      firm: ["{topic}. I don't know that I'm up to it today.", "You want to talk about {topic}. I'm not much use for anything.", "Talk if you like. I may drift off."],
    },
    wordless: {
      soft: ["It's nice just to sit.", "You don't have to say anything.", "Yes. I know."],
      firm: ["You don't know what to say either.", "Quiet. All right.", "I didn't hear what you said."],
    },
  },
  again: {
    begging: ["You've asked me that so gently and so often.", "Don't keep on. I'm too tired to be asked again."],
    demand: ["You keep telling me what I ought to do.", "I heard you. I'm still here, on this chair."],
    acknowledge: ["You're staying with it. I notice.", "Yes. That as well."],
    'open-question': ["You ask gently. All right, one more.", "You're not in a hurry, are you? Good."],
    command: ["That again. I don't know what you're talking about.", "I didn't understand it before, either."],
    offer: ["You've a lot of ideas. I can't keep up.", "One more plan. I know you mean well."],
  },
  first: {
    acknowledge: ["Thank you for saying it.", "Yes, it is like that."],
    apology: ["It's all right.", "Don't be sorry."],
    thanks: ["That's kind.", "No, thank you for coming."],
    'small-talk': ["Hello, you.", "Come in."],
  },
  questions: {
    minute: ["I've nothing but time.", "Yes. Nobody's waiting for me.", "Stay as long as you like."],
    upset: ["Everything, all at once. Then nothing.", "Yes. It doesn't leave much room for anything else.", "I don't know what I am."],
    need: ["Somebody who stays when I go quiet.", "Not to have to be brave. Not to be told it'll pass.", "To say the name out loud without everyone looking at the floor."],
    feel: ["Empty. And then it comes in like a wave.", "Tired, mostly. In my bones.", "I was all right for an hour this morning. Then I wasn't."],
    help: ["You can sit with me. That's help.", "Come by without asking. I say no when people ask.", "Talk to me about how it was before. Nobody does."],
    request: ["You want {wish}. I could try. Not today, perhaps.", "You want {wish}. I don't know if I've got it in me.", "I might. Don't hold me to it."],
  },
  told: ["It's what I told you. It's there all the time.", "I said it once. I can't say it better."],
  moves: {
    deflect: ["Shall I make some tea?", "I don't want to talk about that today.", "Tell me about you. It's easier.", "It's getting late, I think.", "I ought to open the post. I keep not doing it.", "Let's just sit for a minute.", "I'm all right. You needn't worry."],
    probe: ["Do you think of it too, sometimes?", "What do people do, all day?", "Do you remember how it was, before?", "Is it strange for you, being here?", "Were you ever as tired as this?", "Would you have rung, if I hadn't looked so bad?", "Do you think it gets any different?"],
    object: ["Everybody tells me what would be good for me.", "I can't just carry on as if nothing had happened.", "It sounds simple when you say it. I can't get off the chair.", "I don't want to be cheered up.", "If I do that, it's as if it was over.", "You don't know what it's like when the door shuts and you're gone again.", "I'm not ready, and I don't know when I will be.", "People want me back the way I was. I'm not there."],
    disclose: ["I haven't told anyone this.", "Can I say something terrible?", "I'll say it once.", "It's a small thing, but it won't leave me."],
    counter: ["I could manage {value}. Perhaps.", "{value}, and no more than that.", "Let's say {value}.", "{asked} is too much. {value}, maybe."],
    'counter-none': ["I can't do anything about {issue} yet.", "Leave {issue} as it is for now, please.", "I'm not able to think about {issue}.", "Not {issue}. Not yet."],
    'counter-still': ["{value}. I can't do better just now.", "Still {value}. I'm sorry.", "I said {value}, and even that's a hill.", "Let it be {value} for now."],
    concede: ["All right. {value}. Because it's you.", "{value}, then. I'll try.", "If you're there, {value}.", "You're patient with me. {value}.", "I think I could do {value} now.", "Because it's you: {step}."],
    accept: ["Yes. {value}. That would be nice.", "{value}. I'll be there.", "All right, {value}. Thank you.", "{value}. It's good to have something that's fixed.", "Let's do that. {value}.", "Yes, that would be nice: {step}."],
    escalate: ["Stop it. Please just stop.", "You've no idea. No idea at all.", "I don't want to be talked round!", "Why does everyone want me to be over it?", "I wish you'd just be quiet.", "I can't stand this any more."],
    repair: ["I'm glad you're here. I forget to say so.", "Don't go yet. I was short with you.", "I snap at people. It isn't you.", "Thank you for not running away.", "It's easier with you than with most."],
    'walk-away': ["I'd like to be by myself now.", "Please go. I can't do this today.", "I'm going upstairs. You can let yourself out.", "No more. I'm too tired for people."],
    postponed: ["I'm tired now. Will you come again?", "Let's stop. It was good that you were here.", "Come by in a few days. I'd like that.", "That's as much as I can manage. Come again soon."],
    repaired: ["Thank you for sitting with me. It's the first time I've not felt so alone with it.", "I think I can sleep tonight. Come again, will you?", "You let me say it. That's more than you know.", "It's a bit lighter. Not gone. Lighter."],
    rest: ["And {rest}. I suppose that too.", "There's {rest} still. I'd forgotten."],
  },
  whole: [
    { act: 'offer', move: 'object', text: "It's well meant, I know. I can't make plans. I can hardly make toast." },
    { act: 'acknowledge', move: 'repair', text: "Yes. You're the first one who didn't say it'll pass. Stay a while." },
    { act: 'demand', move: 'object', text: "I can't be hurried through this. Not even by you." },
    { act: 'standard', move: 'object', text: "They say a year, they say two. Nobody says what to do on a Tuesday." },
  ],
};
