/** Somebody close who has been hurt: short sentences, much feeling, it is about more than the matter itself. */
import type { Book } from '../../book.ts';

export const hurtPartner: Book = {
  answers: {
    'open-question': {
      soft: ["You really want to know? All right.", "I've been waiting for you to ask that.", "You're asking. You haven't asked in a while.", "I'll try to say it without crying."],
      firm: ["You ask that now.", "I don't know if I can say it so that you hear it.", "Where would I even start?", "You were there. You could have asked then."],
    },
    'ask-interest': {
      soft: ["What I need? I stopped thinking you'd ask.", "It feels strange to be asked. Good strange.", "I want to answer that properly.", "You want to know what it's like for me."],
      firm: ["I shouldn't have to spell out what I need. I know, I know.", "I've told you before, just not in words you'd notice.", "If I say what I want, and you forget it, I'll feel worse than now.", "You ask what I need as if it was a shopping list."],
    },
    'own-interest': {
      soft: ["So {echo}. I didn't know that. I wish I'd known.", "{feeling}? You? You hide it well.", "You want {wish}. So do I, somewhere under all this.", "Because {reason}. You've not told me that before.", "Thank you for letting me see that.", "I thought it didn't touch you."],
      firm: ["{feeling}. So am I, and I've been on my own with it.", "{echo}. And where does that leave me?", "You want {wish}. I've wanted things too, for a long time.", "Because {reason}. That's about you again.", "I'm sure that's real for you. Mine's real as well.", "It's hard to hear what you need while I'm still hurting."],
    },
    acknowledge: {
      soft: ["You saw that. I didn't think you had.", "When you say it like that, I feel a bit less alone.", "Yes. Exactly that.", "About {topic}, yes. That's where it hurts.", "That's the first time tonight I feel you're in the room."],
      firm: ["You say it nicely. I want to believe it.", "Yes, it's been like that. For a long while.", "You can see it, and you let it go on.", "I hear that you understand. I don't feel it yet.", "If you knew about {topic}, why did I have to sit with it alone?"],
    },
    evidence: {
      soft: ["So {echo}. I didn't see that, I admit.", "All right, that did happen. I'd forgotten.", "I hadn't counted that, no.", "You've got a point there."],
      firm: ["{echo}? This isn't a court, you know.", "You come with facts, and I'm sitting here with a lump in my throat.", "\"{quote}\". Is that how you keep score?", "It may all be true. It doesn't feel any better.", "I don't want to be proved wrong about being hurt."],
    },
    offer: {
      soft: ["You want {wish}. That would be something.", "You've thought about it, then. I can tell.", "That's a real thing, not just words.", "I like that you come with something you'd actually do."],
      firm: ["You want {wish}. And in two weeks it's all as before?", "{asked}. You make it sound like a bargain.", "You're fixing it before you've understood it.", "I don't want a plan. I want to matter to you.", "That's nice. It isn't the thing, though."],
    },
    concession: {
      soft: ["You didn't have to give that up. I see it.", "That's you coming towards me. Thank you.", "I know that wasn't easy to say."],
      firm: ["You're giving in so that it stops. I can tell.", "All right. I'd rather you wanted it than put up with it.", "That's something. I'm still waiting for the rest of you."],
    },
    trade: {
      soft: ["So {give}, if {want}. We could try that.", "A bit from you, a bit from me. That feels like us.", "I can do my half, if I see yours."],
      firm: ["So {give}, if {want}. Do I have to earn it now?", "It shouldn't be if this, then that. Not with us.", "You're trading. I wanted you to just see it."],
    },
    standard: {
      soft: ["Maybe other people do manage it like that.", "So {echo}. Perhaps I've been asking for something unusual.", "I'd not thought what's normal elsewhere."],
      firm: ["I don't care how other couples do it, or other people. It's us.", "{echo}? Is that supposed to make me feel better?", "\"{quote}\". You sound like a leaflet."],
    },
    fairness: {
      soft: ["You feel it's unfair on you too. I hadn't seen that.", "Maybe it's been lopsided in both directions.", "I want it to be fair for you as well, I do."],
      firm: ["Fair. You want to talk to me about fair.", "If we're counting, I've a long list.", "\"{quote}\". That's what I've been thinking for months."],
    },
    'small-talk': {
      soft: ["Hi. I'm glad you're here, actually.", "I'm okay. Better for you asking.", "Hey. Come and sit down."],
      firm: ["Hi. Is that all you've got to say?", "I'm fine. You know, that kind of fine.", "We're making conversation. Like neighbours."],
    },
    apology: {
      soft: ["Thank you. I've waited a long time for that.", "You said it without a \"but\". That means a lot.", "I can hear that you mean it.", "So {echo}. That's the part I needed you to say."],
      firm: ["You're sorry. I've heard sorry from you before.", "I want to take it. I'm not there yet.", "Sorry for what, though? Say what you think it was for me.", "It helps a bit. It doesn't make last week disappear."],
    },
    thanks: {
      soft: ["You don't often say thank you. It's nice.", "I'm glad you noticed.", "You're welcome. Really."],
      firm: ["A thank you now is a bit late.", "You thank me as if I were doing you a favour.", "All right. I'd have liked that earlier."],
    },
    blame: {
      soft: ["{echo}. Yes. That's partly true, and I'm not proud of it.", "I know I've done my share of damage.", "I've hurt you as well, I know."],
      firm: ["You say {echo}. That really hurts.", "So now it's my fault that I'm hurt.", "I come to you with this, and you turn it on me.", "\"{quote}\". Do you even hear how that sounds?", "I can't do anything right with you, can I?"],
    },
    insult: {
      soft: ["You say things like that when you feel cornered. I know you.", "That one went in. I'm still here.", "You don't mean that. I hope."],
      firm: ["How can you say that to me?", "That's exactly what I mean.", "You know just where to hit.", "If that's what you think of me, what are we doing here?"],
    },
    threat: {
      soft: ["So {echo}. You're scaring me, and I think you're scared too.", "Please don't say things like that unless you mean it.", "I don't want to lose you over this."],
      firm: ["So {echo}. You keep a way out ready, don't you?", "You reach for the door each time it gets hard.", "That's a cruel thing to say when I'm already down.", "You think I'll be easier to love if I'm afraid?"],
    },
    demand: {
      soft: ["You want {wish}. You could have just asked me.", "I hear what you want. I'd like to hear what's under it.", "You don't need to push. I'm listening."],
      firm: ["You want {wish}. And what I want doesn't come up.", "You tell me what to do, as if I worked for you.", "You decide, I go along. That's how we got here.", "I'm not one of your tasks."],
    },
    begging: {
      soft: ["Don't beg, I can't bear it. Just stay with me in this.", "I can see you're desperate. So am I, sometimes.", "You don't have to plead with me. Look at me."],
      firm: ["Please, please. You want it to stop, not to be different.", "You're begging me to stop hurting. I can't just do that.", "It's not a button I can press for you.", "I don't want you on your knees. I want you to understand."],
    },
    refusal: {
      soft: ["{echo}. Thank you for saying it straight.", "You don't want that. At least you're honest.", "Okay. Then not that.", "I can live with a no, if you stay in the room."],
      firm: ["{echo}. And I'm left to deal with what that means.", "No. Of course not.", "You shut the door quickly.", "And I'm left standing there again."],
    },
    accept: {
      soft: ["You mean it? Good.", "That makes me happy, more than I thought.", "Thank you for not making me fight for it."],
      firm: ["You say yes so fast that I wonder if you listened.", "Yes to what? I want to know you heard me.", "I don't want a yes that's only meant to end the evening."],
    },
    postpone: {
      soft: ["All right. If you promise we come back to it.", "Maybe we're both too tired for this.", "Take a night. I'll still be here."],
      firm: ["Later. It keeps being later with us.", "And I lie awake with it in the meantime.", "You want to go. I can see it in how you're sitting."],
    },
    justification: {
      soft: ["Because {reason}. That, I can almost understand.", "So {echo}. I only ever saw my end of it.", "I didn't know that was going on in you."],
      firm: ["You say {echo}. That's why you did it. It's not what it did to me.", "There's a reason each time. I'm so tired of reasons.", "Because {reason}. And I was just in the way?", "You're explaining. I'm hurting. We're not in the same conversation."],
    },
    'change-subject': {
      soft: ["We'll get to {topic}. Stay with me here a minute.", "You're leaving again, in your head. Come back.", "I know it's uncomfortable. Please don't run."],
      firm: ["You're talking about {topic} now? Seriously?", "There. You've slipped away again.", "I'm trying to tell you something, and you talk about something else."],
    },
    command: {
      soft: ["What does that mean? It's me you're talking to.", "You sound strange. Are you okay?", "I don't understand you when you talk like that."],
      firm: ["Don't talk to me as if I were a machine.", "You can't just tell me what to feel.", "What is that? Can you talk to me like a person?", "I'm sitting right here, and you say that?"],
    },
    raise: {
      soft: ["{topic}. Okay. I'm glad you bring it up.", "You want to talk. That's more than I expected tonight.", "Yes. Let's talk. I've been hoping you would."],
      firm: ["{topic}. Now you want to talk about it.", "So you want to talk about {topic}. All right, talk.", "Now? All right. I'm listening, I just don't know if I can take much."],
    },
    wordless: {
      soft: ["You don't have to find the right words.", "Say something. Anything.", "I'd take even a clumsy sentence right now."],
      firm: ["Now you've gone silent on me.", "Nothing? You've nothing to say?", "That's not an answer."],
    },
  },
  again: {
    begging: ["You keep saying please. I keep hurting.", "Please doesn't reach me any more, not on its own.", "You're asking the same thing, only more sadly.", "I've heard the please. I'm waiting for the person behind it."],
    demand: ["You've told me what you want. Twice.", "You're pushing again.", "Again what you want. I've lost count."],
    blame: ["And again it's me.", "You've said that already, and it hurt then too.", "How long is your list?"],
    justification: ["One more reason. I could paper the walls with them.", "You're defending yourself again. I'm not attacking."],
    apology: ["You've said it, and I heard it. Now I need to see it.", "Don't just repeat sorry. Stay with me."],
    command: ["You said something like that before. It frightens me a bit.", "There's that voice again. I want you back."],
    acknowledge: ["You keep finding the right words tonight.", "That too. Yes."],
  },
  first: {
    acknowledge: ["Thank you for seeing that.", "That helps, a little.", "You did notice."],
    apology: ["Thank you. I needed the sorry.", "I heard that, the sorry.", "That's good to hear from you."],
    thanks: ["That's nice of you.", "You're welcome, and thank you."],
    'small-talk': ["Hi, you.", "Hey."],
  },
  questions: {
    minute: ["I've got time. I've been sitting here anyway.", "Yes. Sit down.", "If it's a real talk, yes."],
    upset: ["Yes. I am.", "Yes, and I'm trying not to be.", "More than I want to show you."],
    need: ["I need to feel that it matters to you when I'm not all right.", "I want you to notice before I have to shout.", "To know where I stand with you. That, first."],
    feel: ["Sad, more than angry. The anger's just on top.", "Raw. And tired.", "Not good. I'm glad you ask, though."],
    help: ["Stay and listen, even when it gets uncomfortable. That would be a start.", "Don't fix it straight away. Ask me one more thing.", "You could tell me what you think it was like for me."],
    request: ["You want {wish}. I could try. I'm scared of being let down again.", "I don't know. Part of me wants to say yes at once.", "If it comes from both of us, maybe."],
  },
  told: ["I told you. That's the sore spot, and it hasn't gone in five minutes.", "It's what I said before. Please don't make me say it twice."],
  moves: {
    deflect: ["I can't do this right now.", "Forget it. It's nothing. You know it isn't, but forget it.", "I don't want to talk about {issue} as if that was it.", "Let's just eat something first.", "I'm too tired to say it well.", "You'd only get annoyed if I said what I think.", "It doesn't matter. It does, but not like this."],
    probe: ["What did you think it was like for me?", "Do you even miss how we were?", "What goes on in you when I'm like this?", "Did you notice how quiet I'd gone?", "What are you afraid of, with us?", "What do you want us to be like in a year?", "When did you last feel close to me?"],
    object: ["It's not about {issue}. It's about what it says about us.", "You think it's solved once we've settled it. It isn't, for me.", "I can't just switch over and be fine.", "You want to move on, and I'm still back there.", "That would make it easier for you. I'm not sure about me.", "It keeps happening, that's the trouble.", "If I say yes now, I'm swallowing it again.", "I'd need to trust it first, and that's the bit that's broken."],
    disclose: ["Okay. It's this.", "I'm going to say it now.", "Don't laugh.", "I've carried this around for weeks.", "Here's the real thing."],
    counter: ["I could manage {value}.", "{value}. That's what I can give without pretending.", "What about {value}, to begin with?", "I'd say {value}. More would be a lie today.", "{value} feels honest to me. Not {asked}."],
    'counter-none': ["I can't give you anything on {issue} tonight. I'm empty.", "On {issue} I'm where I was. I'm sorry.", "I'm not ready to move on {issue} yet.", "With {issue} I need it to stay as it is for now."],
    'counter-still': ["It's still {value} for me.", "I said {value}. I meant it.", "I can only do {value} while it feels like this.", "{value}, and I'm already stretching.", "I'm at {value}. I'd like to be further, I'm not."],
    concede: ["All right. {value}. Because you stayed.", "I can do {value}. I want to, now.", "{value}, then. That's me trusting you a bit.", "Not {asked} yet, but {value}.", "Okay. Let's try {value}.", "Because you stayed and listened: {step}."],
    accept: ["Yes. {value}. Let's do that.", "{value}. Okay. And we look after it together.", "All right, {value}. I'm glad.", "{value}. I'd like that, I really would.", "Yes to {value}. Hold me to it, and I'll hold you.", "Okay. {step}. And we look after it together."],
    escalate: ["I can't believe we're here again.", "You're breaking my heart, do you know that?", "Stop. Just stop it.", "I'm this close to getting my coat.", "Do you want me to cry? Is that what it takes?", "You're making it worse with each sentence."],
    repair: ["I don't want to fight with you. I miss you.", "Come here a second. We're on the same side.", "I was harsh just now. I'm sorry too.", "That helped. Let's stay with that.", "I can feel us getting somewhere.", "I want us to be all right."],
    'walk-away': ["I'm going for a walk. Don't come after me.", "I can't. I need to be somewhere else tonight.", "I'm done talking for tonight.", "Leave me alone for now. Please."],
    postponed: ["Let's sleep. We'll talk again tomorrow, yes?", "Not tonight any more. But soon, promise me.", "I need a break from it. We'll come back to this.", "Let's leave the light on and talk another evening."],
    repaired: ["Come here. I think we're okay.", "I feel like I have you back. Thank you for staying with it.", "That was hard, and I'm glad we did it. I'm not carrying it any more.", "Okay. I can breathe again. Let's be kind to each other."],
    rest: ["And {rest}? We haven't talked about that.", "There's still {rest}.", "That leaves us with {rest}."],
  },
  whole: [
    { act: 'apology', move: 'repair', text: "You've no idea how long I've waited to hear that. Come here." },
    { act: 'blame', move: 'escalate', text: "My fault. Sure. Put it on the pile with everything else." },
    { act: 'justification', move: 'object', text: "I know why you did it. I want you to know what it was like on the other end." },
    { act: 'acknowledge', move: 'repair', text: "When you say that, I remember why I'm with you. Let's not shout any more." },
  ],
};
