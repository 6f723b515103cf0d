/** Lines that anyone could say: what is left when an archetype's own lines do not fit or were said. */
import type { Book } from '../../book.ts';
import { everyoneQuestions } from './everyone-questions.ts';
import { everyoneRemarks } from './everyone-remarks.ts';

export const everyone: Book = {
  answers: {
    'open-question': {
      soft: ['Since you ask, I\'ll try.', 'That\'s a fair thing to ask.', 'Let me think how to put it.', 'All right. You asked.', 'I was hoping you\'d ask, to be honest.'],
      firm: ['I don\'t have a neat answer to that.', 'That\'s a big question for one sitting.', 'You ask as if it had a short answer.', 'I could answer that three different ways today.'],
    },
    'ask-interest': {
      soft: ['You want to know what\'s behind it.', 'Nobody\'s asked me that in a while.', 'What it comes down to for me?', 'Since you want to know my side.'],
      firm: ['What I need isn\'t something I can say in one breath.', 'I\'m not sure you want the long version of that.', 'Ask me that again when I\'ve had time to think.', 'What I want and what I can do aren\'t the same here.'],
    },
    'own-interest': {
      soft: ['So {echo}. I hadn\'t seen how much that counts for you.', '{feeling}. I believe you.', 'It matters to you, I can tell.', 'You want {wish}. I see why you\'d say so out loud.', 'I didn\'t know it sat like that with you.', 'Because {reason}. That I can follow.', 'That helps me, hearing it plainly.'],
      firm: ['I hear that {echo}. It doesn\'t settle it for me.', '{feeling}. I won\'t argue with that, it\'s yours.', 'You want {wish}. Wanting it I understand.', 'I get that it matters to you.', 'Because {reason}: fine, I see where it comes from.', 'That\'s your side of it, and it\'s a real one.', 'I can see you mean it.'],
    },
    acknowledge: {
      soft: ['It does me good that you see that.', 'You noticed. That\'s something.', 'Yes. That\'s roughly how it is.', 'About {topic}: yes, you\'ve got it.', 'I wasn\'t sure anybody saw that.'],
      firm: ['You\'ve understood part of it.', 'Fine, you see that much.', 'It\'s good of you to say. It doesn\'t change where we are yet.', 'You say it well. I\'m still where I am with {issue}.', 'I can tell you\'re trying to see it from here.'],
    },
    evidence: {
      soft: ['Right. {echo}. I\'ll take that as it stands.', 'That\'s concrete, I can do something with that.', 'I didn\'t have that in front of me.', 'So {echo}. That does put it differently.', '"{quote}" is worth knowing.'],
      firm: ['You say {echo}. I don\'t dispute it.', 'Those may well be the facts.', '"{quote}" is one part of the picture.', 'I\'m not arguing with {topic}.', 'That\'s a point, I grant you.'],
    },
    offer: {
      soft: ['{asked}. Let me think about that properly.', 'You\'d like {wish}. That\'s at least something to talk about.', 'That\'s a real suggestion, thank you.', 'So {asked} is what you have in mind.', 'Good, now we have something on the table.'],
      firm: ['{asked} is further than I can go right now.', 'You\'re asking for {asked}. I heard it.', 'You want {wish}. I\'d have to think about that.', 'I see what you\'re suggesting.', 'That\'s a proposal, at least, though not one I can nod through.', 'As it stands I can\'t take that.'],
    },
    concession: {
      soft: ['You\'ve moved. I noticed.', 'So {asked}. That\'s closer.', 'That can\'t have been easy to let go of.', 'Good. That makes it easier for me too.'],
      firm: ['That\'s a step, I\'ll give you that.', '{asked} is nearer, yes.', 'You\'ve come some of the way.', 'I see you\'ve given something up there.'],
    },
    trade: {
      soft: ['So {give}, if {want}. That\'s the sort of thing I can work with.', 'Something for something. Good.', 'A swap like that I can at least think about.', 'You\'re offering me something back. I like that better.'],
      firm: ['So {give}, if {want}. I\'d have to look at that from both ends.', 'I see the deal you\'re proposing.', 'A swap, then. I\'m not there yet.', 'What you\'d give is clear. What it costs me is the question.'],
    },
    standard: {
      soft: ['If that\'s how it\'s done elsewhere, I can\'t just wave it away.', 'So {echo}. That gives me something to lean on.', 'A yardstick helps, yes.', 'I hadn\'t measured it against that.'],
      firm: ['You say {echo}. Other places aren\'t here.', 'What others do is one thing.', 'I know there\'s a usual way of doing it.', '"{quote}" may be the norm. It\'s still me who has to answer for it.'],
    },
    fairness: {
      soft: ['You feel you\'re getting the worse end of it.', 'I don\'t want it to be unfair on you.', 'When you put it as fair or not, I do stop and think.', 'Fair is fair. I\'m listening.'],
      firm: ['Fair looks different from where I sit.', 'I\'d like it to be fair as well, for everyone in it.', '"{quote}" cuts both ways.', 'We won\'t agree on what\'s fair in one go.'],
    },
    'small-talk': {
      soft: ['Hello. I\'m all right, thanks.', 'Good to see you too.', 'Not bad, thanks for asking.', 'It\'s been a long day, but I\'m here.'],
      firm: ['Hello. I take it this isn\'t about the weather.', 'Hi. You wanted to talk.', 'I\'m fine. Shall we get to it?', 'Yes, hello. You look as if you\'ve something to say.'],
    },
    apology: {
      soft: ['Thank you. I needed to hear that.', 'You said sorry. I\'ll take that.', 'It means something that you say it yourself.', 'All right. I can hear you mean it.'],
      firm: ['I hear the apology.', 'Sorry is a beginning.', 'Thank you for saying it. It doesn\'t undo it all at once.', 'You\'re sorry, and I\'m still a bit raw about it.'],
    },
    thanks: {
      soft: ['You\'re welcome.', 'That\'s kind of you to say.', 'No need, but thank you.', 'I\'m glad you say so.'],
      firm: ['You don\'t have to thank me yet.', 'That\'s kind. We\'re not done, though.', 'Thanks are fine. Let\'s see where this goes.', 'Well. You\'re welcome so far.'],
    },
    blame: {
      soft: ['You say {echo}. There\'s something in that.', 'I can see how it looks like my doing.', 'Part of that is mine, yes.', 'You put it hard, but I won\'t pretend it\'s all wrong.'],
      firm: ['{echo}? That\'s not how I remember it.', 'So it\'s all me, is it?', 'I\'m not taking the whole of that.', 'It takes two to get to where we are.', '"{quote}" is a lot to put on one person.'],
    },
    insult: {
      soft: ['That was unkind. I\'ll let it go once.', 'Ouch. I think you\'re more upset than you mean to be rude.', 'I\'d rather you told me what\'s wrong than that.', 'I\'ll pretend you said that differently.'],
      firm: ['Don\'t talk to me like that.', 'That was uncalled for.', 'You can be angry without getting personal.', 'Say that again and we\'re done talking.', 'I don\'t have to sit here for that.'],
    },
    threat: {
      soft: ['I don\'t want it to come to that.', 'You\'re serious, I can hear it.', 'Before it comes to that, let\'s look at what\'s left.', 'So {echo}. I\'d be sorry if it went that way.'],
      firm: ['Is that meant to push me?', 'So {echo}. I don\'t do well with "or else".', 'If you put it like that, I dig my heels in.', 'You can do that. It won\'t get you this.', 'Threats make it harder for me, not easier.'],
    },
    demand: {
      soft: ['You want {wish}. I heard you the first time.', 'You\'re very direct. All right.', 'You know what you want, I\'ll give you that.', 'That came out as an order, but I get what\'s under it.'],
      firm: ['You want {wish}, just like that?', '{asked}, flat out. No.', 'You can\'t simply tell me to.', 'That\'s an order, not a reason.', 'I don\'t hear a "why" in that.', 'It doesn\'t work by saying it louder.'],
    },
    begging: {
      soft: ['You don\'t have to plead with me.', 'I can see how badly you want it.', 'Please doesn\'t come into it. Talk to me.', 'I don\'t like seeing you beg.'],
      firm: ['Pleading won\'t move it.', 'Please isn\'t a reason.', 'I can see you want it badly. That\'s all I can see so far.', 'Don\'t beg. Give me something I can use.', 'I\'m not being hard. "Please" just doesn\'t change the facts.'],
    },
    refusal: {
      soft: ["So {echo}. All right, then we'd have to find another way.", 'All right, that doesn\'t work for you.', 'That\'s a no, then. Good to know.', 'You can say no to that.', 'You don\'t want that. I understand.'],
      firm: ["{echo}? Then I don't know what's left, either.", 'You\'re saying no. Then we\'re both saying no.', 'That\'s a no from you.', 'You turn that down rather fast.', 'Well, it was what I had.'],
    },
    accept: {
      soft: ['Good.', 'I\'m glad that works for you.', 'That\'s a weight off.', 'Then we see it the same way.'],
      firm: ['I\'m glad you\'d say yes, but not so fast.', 'You\'re agreeing to more than I\'ve said yet.', 'Hold on, I haven\'t agreed to anything so far.', 'Yes to what, exactly? I want us to mean the same thing.'],
    },
    postpone: {
      soft: ['If you need time, take it.', 'We don\'t have to finish this today.', 'A pause might do us both good.', 'Sleeping on it isn\'t a bad idea.'],
      firm: ['You\'d rather leave it for now.', 'Another day, then. It won\'t go away by itself.', 'I don\'t mind a break, as long as we do come back to it.', 'You want to stop here? We\'ve only just started.'],
    },
    justification: {
      soft: ['Because {reason}. I see how you got there.', 'You had your reasons. All right.', 'So {echo}. I didn\'t know that part.', 'I can see why you did it.'],
      firm: ['You say {echo}. It still landed on me.', 'I\'m sure you had your reasons.', 'That explains it. It doesn\'t mend it.', 'I wasn\'t asking you to defend yourself.'],
    },
    'change-subject': {
      soft: ['We can come to that too. Let\'s finish this one.', 'That\'s another matter, but all right.', 'You\'d rather talk about something else, I notice.', 'I don\'t mind a detour.'],
      firm: ['That\'s not what we were talking about.', 'Let\'s not wander off.', 'You\'ve changed the subject.', 'And {topic}, what\'s that got to do with it?', 'One thing at a time. We were on {issue}.'],
    },
    command: {
      soft: ['I don\'t know what you mean by that.', 'That\'s an odd thing to say to me. It\'s just us talking.', 'Sorry, you\'ve lost me there.', 'Are you all right? That made no sense to me.'],
      firm: ['What are you talking about? You\'re talking to me, {name}.', 'I don\'t take orders like that.', 'I\'ve no idea what that\'s supposed to mean.', 'Say it in plain words, if there\'s something you want.', 'You can\'t switch me over to yes. Talk to me.'],
    },
    raise: {
      soft: ["{topic}. All right, let's talk about it.", "You want to talk about {topic}. Good, so do I.", "All right. What's on your mind?", "Go ahead, I'm listening."],
      firm: ["{topic}. I wondered when that would come up.", "So it's {topic} you want to talk about.", "You want to talk. I can see it in your face.", "All right, what is it?"],
    },
    unclear: {
      soft: ["So {echo}. I hear you.", "{echo}. Thanks for saying it plainly.", "{echo}. I'll remember that.", "So {echo}. I'm glad you tell me.", "So {echo}. I won't forget that.", "You want {wish}. I can see why.", "I hear you. Give me a second with that.", "All right. I won't brush that aside.", "Okay. I'm taking that in.", "I hear what you're telling me."],
      firm: ["So {echo}. I'm hearing you.", "So {echo}. I see.", "So {echo}. That isn't lost on me.", "{echo}. I didn't expect to hear that.", "You want {wish}. I can't say more to that yet.", "I hear what you're saying. Give me a moment with it.", "All right, I've heard that.", "Well. I'm listening.", "I heard you. I need a moment with it.", "I'm not going to argue with that."],
    },
    wordless: {
      soft: ['You\'ve gone quiet on me.', 'I can\'t read that off your face.', 'Take your time. Say it when you can.'],
      firm: ['I didn\'t catch any of that.', 'You\'ll have to say it in words.', 'Was that an answer? I couldn\'t make it out.'],
    },
  },
  again: {
    begging: ['You\'ve said please before. I heard it then too.', 'Again with the pleading. It wears both of us down.', 'That\'s the same please as a moment ago.', 'Asking again doesn\'t make it a different question.', 'We\'re going round in circles. What else have you got?', 'I can hear it a few more times and still be where I am.'],
    demand: ['You\'ve told me that already.', 'Repeating it doesn\'t give me a reason.', 'The same again? I answered that.', 'I know what you want. You keep not telling me why.', 'Louder isn\'t clearer.'],
    blame: ['You\'ve pointed at me already.', 'We can trade blame all evening.', 'And round we go, my fault again.', 'I heard the charge the first time.'],
    threat: ['That\'s the second time you\'ve warned me.', 'Another warning. I can count.', 'You keep reaching for that.', 'If you meant it, you\'d have stopped saying it.'],
    insult: ['You\'re still at it.', 'That\'s not the first time today. I\'m keeping count.', 'Another one. Does it help?'],
    command: ['There you go again with that odd talk.', 'You keep saying things like that. It\'s still only me here.', 'I still don\'t know what you\'re on about.', 'Whatever that\'s meant to do, it isn\'t doing it.', 'You said something like that a minute ago. Same answer.'],
    justification: ['You\'re explaining again.', 'You\'ve given me your reasons. I have them.', 'I don\'t need another explanation just now.'],
    apology: ['You\'ve said sorry. You don\'t have to keep saying it.', 'I heard the first one.', 'Another sorry doesn\'t add much to the last.'],
    offer: ['You\'ve moved the paper around, it\'s much the same offer.', 'Another figure. You\'re quick.', 'We\'re trading numbers and not much else.'],
    evidence: ['More facts. I don\'t doubt them.', 'You\'ve come prepared, I can see that.', 'You\'re stacking up your case.'],
    acknowledge: ['You\'re being very understanding.', 'I know you see it. You\'ve said.', 'That\'s kind again.'],
    'open-question': ['You\'re asking a lot of questions.', 'Another question. All right.', 'You do want to get to the bottom of it.'],
    'ask-interest': ['You keep coming back to what I want.', 'You\'re not letting that go, are you?', 'That question again, from the other side.'],
    'small-talk': ['We\'ve done the pleasantries.', 'Yes, yes. And now?', 'You\'re circling.'],
  },
  first: {
    acknowledge: ['It helps that you see that.', 'Thanks for saying so.', 'You\'ve noticed, then.'],
    apology: ['Thank you for saying sorry.', 'All right, apology heard.', 'I appreciate you saying that.'],
    thanks: ['You\'re very welcome.', 'Of course.', 'No trouble.'],
    'small-talk': ['Hello.', 'Hi.', 'Good to see you.'],
  },
  questions: everyoneQuestions,
  remarks: everyoneRemarks,
  bridge: ["And about what you asked me for, I've been thinking.", "As for what you want from me, here's where I am.", "And to come back to what you asked.", "And so that you have an answer from me on the other thing."],
  told: ["What I told you before. That's still what it comes down to.", "I've told you what's behind it. There isn't much more to it than that.", "It's the thing I told you. I haven't changed my mind since.", "You know it now. I don't have a better reason than that one."],
  moves: {
    deflect: [
      'Can we not settle {issue} right this minute?', 'I\'d rather come at this from another side.', 'Let\'s leave that where it is for a moment.', 'I don\'t want to be pinned down on that just now.',
      'There\'s a lot going on. I can\'t do justice to it today.', 'Let me come back to you on that.', 'I\'d need a quieter hour for this.', 'We\'re getting ahead of ourselves.',
    ],
    probe: [
      'What is it about {issue} that matters most to you?', 'Tell me what you\'d do with it if it went your way.', 'What would be different for you afterwards?', 'Help me see what\'s behind it for you.',
      'Which part of this is the worst for you?', 'What brought you to say it today?', 'How did you get to {asked}?', 'And what would you do on your side?',
    ],
    object: [
      'It isn\'t that easy from where I stand.', 'I can\'t say yes just because it would be simpler.', 'There\'s my side to think of as well.', 'I don\'t see yet how I\'d live with that.',
      'If I say yes to that, I\'m left with the rest of it.', 'Something about it still doesn\'t sit right with me.', 'You\'re asking me to carry more of it than you.', 'I\'d only be agreeing to keep the peace, and that doesn\'t last.',
    ],
    disclose: ['Honestly?', 'All right, I\'ll tell you.', 'I\'ll be straight with you.', 'I haven\'t said this to you before.', 'You may as well know.', 'It\'s not easy for me to say.'],
    counter: [
      '{value} is where I could meet you today.', 'What about {value}?', 'I\'d put it at {value}.', 'Not {asked}. {value}.', 'From my side it would be {value}.', 'If I had to say something now: {value}.', "What I could picture is this: {step}.", "My suggestion would be {step}.", "Could we settle on this: {step}?", "I'd say this much for now: {step}.", "If you ask me today: {step}."],
    'counter-none': [
      'As it stands, nothing changes from my side.', 'I\'ve nothing to put on the table yet.', 'I\'m staying where I am for the moment.', 'Right now I\'d leave it as it is.', 'I haven\'t got an offer for you so far.', 'As it stands, I have nothing to put on the table for {issue}.', 'Right now I\'m not offering anything on {issue}.', 'For today it stays as it is with {issue}.', 'I\'m not moving on {issue} yet.', 'I\'m starting from where we are, and that means no change to {issue} so far.',
    ],
    'counter-still': [
      'I\'m still at {value}.', '{value} is what I said, and that\'s where I am.', 'For now it stays at {value}.', 'I can\'t do better than {value} on what I\'ve heard so far.', 'It\'s {value} at the moment, same as before.', 'We\'re back at {value}, I\'m afraid.', "From where I stand it's still the same: {step}.", "I keep coming back to one thing: {step}.", "For now I'd stay with this: {step}.", "I know it isn't what you want, but for me it's this: {step}.", "My answer's the same as before: {step}."],
    concede: [
      'All right. I can go to {value}.', 'Not {asked}, but {value} I can do.', 'You\'ve given me a reason. {value}.', 'I\'ll come towards you: {value}.', 'Let\'s say {value}, then.', 'You\'ve moved me. I could live with {value}.', "All right. Let's say this: {step}.", "I'll come this far: {step}.", "You've talked me into this much: {step}.", "Okay, I could live with this: {step}.", "Then let's try this: {step}."],
    accept: [
      'All right. {value}. Agreed.', 'Then that\'s settled: {value}.', '{value} it is.', 'Yes. {value}, and we both stick to it.', 'Good, {value}. Let\'s shake on that.', 'I can say yes to {value}.', "All right, agreed: {step}.", "Yes. {step}. That's a deal.", "Then that's what we'll do: {step}.", "Good. {step}. I'm in.", "I can say yes to that: {step}."],
    escalate: [
      'I\'m getting fed up with this.', 'This is starting to get to me.', 'Careful. I\'m close to walking out of this.', 'I won\'t be talked to like this for much longer.', 'You\'re making it very hard to stay polite.', 'If this goes on we won\'t get anywhere at all today.', 'That\'s enough now.',
    ],
    repair: [
      'Let\'s start that again, shall we?', 'I don\'t want us to fight about this.', 'I was sharp with you a moment ago. Let\'s try once more.', 'I think we\'re closer than it sounds.', 'I\'d like us to get this right.', 'We can still sort this out, you and me.',
    ],
    'walk-away': [
      'I\'m done for today. I\'m going.', 'This isn\'t going anywhere. I\'m leaving it there.', 'I\'ve had enough of this conversation.', 'I\'m stopping here, before I say something I regret.', 'No. We\'re finished for now.',
    ],
    postponed: [
      'Let\'s leave it there for today and pick it up when we\'ve both slept.', 'We\'ll stop here, then. Let\'s find another time this week.', 'Enough for now. We\'ll talk again.', 'Let\'s let it rest and come back to it.', 'That\'s as far as we get today. I do want to come back to it.',
    ],
    repaired: [
      'I think we\'re all right again. I\'m glad you came to talk.', 'I feel better about us than I did an hour ago. Thank you.', 'That\'s good enough for me. Let\'s go on from here.', 'I can put this down now, I think.', 'We\'re okay. Really.',
    ],
    rest: ['That leaves {rest}.', 'We still have {rest} to talk about.', 'And what do we do about {rest}?', 'Now for {rest}.'],
  },
  whole: [],
};
