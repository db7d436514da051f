// Asks a model, of which each base URL is in the environment, through the npm packages of its providers, and prints one line for
// each thing that was right. It ends with 1 at the first that was wrong.
import assert from 'node:assert/strict'
import OpenAI from 'openai'
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import { generateText, streamText } from 'ai'
import { createOpenAI } from '@ai-sdk/openai'
import { createAnthropic } from '@ai-sdk/anthropic'

const { OPENAI, ANTHROPIC, GEMINI, OLLAMA, KEY } = process.env
const user = content => [{ role: 'user', content }]
const parameters = { type: 'object', properties: { city: { type: 'string' } } }

const openai = new OpenAI({ baseURL: OPENAI, apiKey: KEY })
const chat = (content, more) => openai.chat.completions.create({ model: 'gpt-4.1-nano', messages: user(content), ...more })
const tools = [{ type: 'function', function: { name: 'get_weather', parameters } }]

const anthropic = new Anthropic({ baseURL: ANTHROPIC, apiKey: KEY })
const message = { model: 'claude-haiku-4-5', max_tokens: 1024 }
const gemini = new GoogleGenAI({ apiKey: KEY, httpOptions: { baseUrl: GEMINI } })
const ollama = new Ollama({ host: OLLAMA })
const aiOpenai = createOpenAI({ baseURL: OPENAI, apiKey: KEY })
const aiAnthropic = createAnthropic({ baseURL: ANTHROPIC + '/v1', apiKey: KEY })

const joined = async (stream, words) => {
    let text = ''
    for await (const part of stream) text += words(part) ?? ''
    return text
}

const checks = {
    'openai: answer': async () => {
        const answer = await chat('words')
        assert.equal(answer.choices[0].message.content, 'one two three')
        assert.equal(answer.usage.total_tokens, answer.usage.prompt_tokens + answer.usage.completion_tokens)
    },
    'openai: stream': async () =>
        assert.equal(await joined(await chat('words', { stream: true }), part => part.choices[0]?.delta.content), 'one two three'),
    'openai: tool': async () => {
        const call = (await chat('weather', { tools })).choices[0].message.tool_calls[0]
        assert.deepEqual([call.function.name, JSON.parse(call.function.arguments)], ['get_weather', { city: 'Paris' }])
    },
    'openai: tool in a stream': async () => {
        const final = await openai.chat.completions.stream({ model: 'gpt-4.1-nano', messages: user('weather'), tools }).finalChatCompletion()
        assert.deepEqual(JSON.parse(final.choices[0].message.tool_calls[0].function.arguments), { city: 'Paris' })
    },
    'openai: response': async () => {
        const response = await openai.responses.create({ model: 'gpt-4.1-nano', input: 'words' })
        assert.equal(response.output_text, 'one two three')
    },
    'openai: response stream': async () => {
        const stream = openai.responses.stream({ model: 'gpt-4.1-nano', input: 'words' })
        assert.equal((await stream.finalResponse()).output_text, 'one two three')
    },
    'openai: embedding': async () => {
        const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input: 'words' })
        assert.equal(data[0].embedding.length, 1536)
    },
    'openai: models': async () => assert.ok((await openai.models.list()).data.length > 0),
    'openai: rate limit': () => assert.rejects(chat('limit', {}), OpenAI.RateLimitError),
    'openai: unmatched': () => assert.rejects(chat('nobody answers this'), OpenAI.BadRequestError),
    'anthropic: answer': async () => {
        const answer = await anthropic.messages.create({ ...message, messages: user('words') })
        assert.equal(answer.content[0].text, 'one two three')
    },
    'anthropic: stream': async () => {
        const stream = anthropic.messages.stream({ ...message, messages: user('words') })
        assert.equal(await stream.finalText(), 'one two three')
    },
    'anthropic: tool in a stream': async () => {
        const stream = anthropic.messages.stream({
            ...message, messages: user('weather'), tools: [{ name: 'get_weather', input_schema: parameters }]
        })
        const call = (await stream.finalMessage()).content.find(block => block.type === 'tool_use')
        assert.deepEqual(call.input, { city: 'Paris' })
    },
    'anthropic: count of tokens': async () => {
        const { input_tokens } = await anthropic.messages.countTokens({ model: message.model, messages: user('words') })
        assert.ok(input_tokens > 0)
    },
    'anthropic: rate limit': () =>
        assert.rejects(anthropic.messages.create({ ...message, messages: user('limit') }), Anthropic.RateLimitError),
    'gemini: answer': async () => {
        const answer = await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents: 'words' })
        assert.equal(answer.text, 'one two three')
    },
    'gemini: stream': async () => {
        const stream = await gemini.models.generateContentStream({ model: 'gemini-2.5-flash', contents: 'words' })
        assert.equal(await joined(stream, part => part.text), 'one two three')
    },
    'gemini: tool': async () => {
        const functionDeclarations = [{ name: 'get_weather', parametersJsonSchema: parameters }]
        const answer = await gemini.models.generateContent({
            model: 'gemini-2.5-flash', contents: 'weather', config: { tools: [{ functionDeclarations }] }
        })
        assert.deepEqual(answer.functionCalls[0].args, { city: 'Paris' })
    },
    'ollama: answer': async () => {
        const answer = await ollama.chat({ model: 'llama3.2', messages: user('words') })
        assert.equal(answer.message.content, 'one two three')
    },
    'ollama: stream': async () => {
        const stream = await ollama.chat({ model: 'llama3.2', messages: user('words'), stream: true })
        assert.equal(await joined(stream, part => part.message.content), 'one two three')
    },
    'ai: answer of a response': async () =>
        assert.equal((await generateText({ model: aiOpenai('gpt-4.1-nano'), prompt: 'words' })).text, 'one two three'),
    'ai: stream of a chat': async () =>
        assert.equal(await joined(streamText({ model: aiOpenai.chat('gpt-4.1-nano'), prompt: 'words' }).textStream, t => t), 'one two three'),
    'ai: stream of Anthropic': async () =>
        assert.equal(
            await joined(streamText({ model: aiAnthropic('claude-haiku-4-5'), prompt: 'words' }).textStream, t => t), 'one two three')
}

for (const [name, check] of Object.entries(checks)) {
    try {
        await check()
    } catch (wrong) {
        console.log(`wrong: ${name}: ${wrong.stack}`)
        process.exit(1)
    }
    console.log(`right: ${name}`)
}
console.log(`${Object.keys(checks).length} checks`)
