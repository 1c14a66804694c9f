"""Trains the support reader on labelled statements and writes onnx/model.onnx.

    python3 -m venv venv && venv/bin/pip install torch onnx onnxruntime tokenizers numpy
    venv/bin/python models/support-reader/train.py --minutes 60

From the repository's root. The encoder stays as it is: its token states of all texts are made once. The head begins as the answer
reader's, which has the same form and has learned which words of two texts speak of the same; of sixteen authors' statements in
test/answering/verifying/statements/reader-*.jsonl, with what fit.jsonl and fit-2.jsonl hold, it learns which words of a statement its
quotes do not support. Half of the time is for one run; from where it ends several go on with other chances, and the mean of their weights is
kept, with its own, which reads new statements better than any of them (model soups, arXiv 2203.05482). On two cores an hour is some four passes over the
33,000 statements in all.
"""
import argparse
import copy
import difflib
import glob
import hashlib
import json
import random
import re
import time

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer

ENCODER = "models/multilingual-e5-small"
ANSWER_READER = "models/answer-reader/onnx/model.onnx"
STATEMENTS = "test/answering/verifying/statements"
HERE = "models/support-reader"
DIMENSION, WIDTH, HEADS, LAYERS = 384, 256, 8, 2
# What a token is: the verdict's place, of a quote, of the statement, and either where the same token stands on the other side.
VERDICT, QUOTE, STATEMENT, STATEMENT_SHARED, QUOTE_SHARED = range(5)
FAR = -1e4
BLOCKS_A_STEP, LEARNING_RATE, WEIGHT_DECAY, DROPOUT, SMOOTHING = 4, 5e-4, 0.05, 0.1, 0.02
BRANCHES = 3
FOREIGN_QUOTES = 0.06  # of the right statements, held against another block's quotes and so wrong
CORRUPTED = 0.25  # of the right statements, made wrong by another word or by two names exchanged, beside themselves
CAPITALS_NAME = {"en", "es", "fr", "tr"}
LIKE_ENOUGH = 0.6  # of a wrong statement's tokens, in common with a right one: what differs is what is wrong


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.n1, self.n2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x, padding, dropout):
        rows, length, _ = x.shape
        query, key, value = (
            part.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.qkv(self.n1(x)).split(WIDTH, -1)
        )
        weights = F.softmax(query @ key.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + padding[:, None, None, :], -1)
        x = x + F.dropout(self.o((weights @ value).transpose(1, 2).reshape(rows, length, WIDTH)), dropout, self.training)
        inner = F.dropout(F.gelu(self.f1(self.n2(x))), dropout, self.training)
        return x + F.dropout(self.f2(inner), dropout, self.training)


class SupportReader(nn.Module):
    """For each row the logit that something of the statement is unsupported at its verdict's place, and at each of its tokens."""

    def __init__(self):
        super().__init__()
        self.null = nn.Parameter(torch.zeros(WIDTH))
        self.na, self.nb = nn.LayerNorm(DIMENSION), nn.LayerNorm(DIMENSION)
        self.proj, self.seg = nn.Linear(2 * DIMENSION, WIDTH), nn.Embedding(5, WIDTH)
        self.al, self.mul, self.ms = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH), nn.Linear(6, WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm, self.out = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 2)
        self.register_buffer("middle_mean", torch.zeros(DIMENSION))
        self.register_buffer("last_mean", torch.zeros(DIMENSION))
        self.middle_sharpness, self.last_sharpness = nn.Parameter(torch.tensor(1.0)), nn.Parameter(torch.tensor(1.0))

    def begin_as_answer_reader(self):
        given = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in onnx.load(ANSWER_READER).graph.initializer}
        matrices = {"proj": 407, "al": 410, "mul": 411, "ms": 412}
        for layer, first in ((0, 413), (1, 428)):
            for name, offset in (("qkv", 0), ("o", 12), ("f1", 13), ("f2", 14)):
                matrices[f"layers.{layer}.{name}"] = first + offset
        state = self.state_dict()
        with torch.no_grad():
            for name, number in matrices.items():
                state[f"{name}.weight"].copy_(given[f"onnx::MatMul_{number}"].T)
            for name, value in state.items():
                if f"m.{name}" in given and given[f"m.{name}"].shape == value.shape:
                    value.copy_(given[f"m.{name}"])
            segments = given["m.seg.weight"]
            self.seg.weight[:3] = segments
            self.seg.weight[STATEMENT_SHARED], self.seg.weight[QUOTE_SHARED] = segments[2], segments[1]
            self.middle_mean.copy_(given["onnx::Sub_395"])
            self.last_mean.copy_(given["onnx::Sub_402"])
            self.middle_sharpness.copy_(given["onnx::Mul_405"])
            self.last_sharpness.copy_(given["onnx::Mul_406"])
            self.out.weight.mul_(0.1)
            self.out.bias.copy_(torch.tensor([0.0, -3.0]))

    def forward(self, middle, last, segment, mask, dropout=0.0):
        mask = mask.float()
        of_quote = ((segment == QUOTE) | (segment == QUOTE_SHARED)).float() * mask
        of_statement = ((segment == STATEMENT) | (segment == STATEMENT_SHARED)).float() * mask
        of_verdict = (segment == VERDICT).float() * mask
        alike_middle, alike_last = likeness(middle - self.middle_mean), likeness(last - self.last_mean)
        x = F.dropout(self.proj(torch.cat([self.na(middle), self.nb(last)], -1)), dropout, self.training)

        def aligned(other):
            """What the other side has for each token: its best match, the two multiplied, and how alike they are."""
            side = other[:, None, :]
            weights = F.softmax((self.middle_sharpness * alike_middle + self.last_sharpness * alike_last) * side + (1 - side) * FAR, -1)
            match, count = weights @ x, other.sum(1).clamp_min(1)[:, None]
            scores = [(alike * side - (1 - side) * 9).amax(-1) for alike in (alike_middle, alike_last)]
            scores += [(alike * side).sum(-1) / count for alike in (alike_middle, alike_last)]
            scores += [(weights * alike).sum(-1) for alike in (alike_middle, alike_last)]
            return self.al(match) + self.mul(x * match) + self.ms(torch.stack(scores, -1))

        y = x + of_statement[..., None] * aligned(of_quote) + of_quote[..., None] * aligned(of_statement)
        y = y * (1 - of_verdict[..., None]) + of_verdict[..., None] * self.null + self.seg(segment)
        for layer in self.layers:
            y = layer(y, (1 - mask) * FAR, dropout)
        out = self.out(self.norm(y))
        return out[:, 0, 0], out[..., 1].masked_fill(of_statement < 0.5, FAR)


def likeness(states):
    length_one = states / states.norm(dim=-1, keepdim=True).clamp_min(1e-6)
    return length_one @ length_one.transpose(1, 2)


def unsupported(verdict, tokens):
    """A statement is wrong where anything in it is: a soft maximum."""
    return torch.logsumexp(torch.cat([verdict[:, None], tokens], 1), 1)


class States:
    """The encoder's token states of texts, without prefix and frame."""

    def __init__(self):
        self.tokenizer = Tokenizer.from_file(f"{ENCODER}/tokenizer.json")
        self.session = onnxruntime.InferenceSession(f"{ENCODER}/onnx/model_quantized.onnx", providers=["CPUExecutionProvider"])
        self.prefix = len(self.tokenizer.encode("passage: ").ids) - 1
        self.of = {}

    def read(self, texts):
        missing = {text for text in texts if text not in self.of}
        encoded = sorted(((self.tokenizer.encode(f"passage: {text}").ids[:160], text) for text in missing), key=lambda one: len(one[0]))
        for first in range(0, len(encoded), 16):
            batch = encoded[first : first + 16]
            length = max(len(ids) for ids, _ in batch)
            ids = np.full((len(batch), length), 1, np.int64)
            mask = np.zeros((len(batch), length), np.int64)
            for row, (own, _) in enumerate(batch):
                ids[row, : len(own)], mask[row, : len(own)] = own, 1
            outputs = self.session.run(["middle_hidden_state", "last_hidden_state"], {"input_ids": ids, "attention_mask": mask})
            for row, (own, text) in enumerate(batch):
                inner = slice(self.prefix, len(own) - 1)
                self.of[text] = (np.array(own[inner]), *(layer[row, inner].astype(np.float16) for layer in outputs))

    def row(self, statement, quotes):
        """The states and segments of a statement and its quotes, the verdict's place first."""
        own, read = self.of[statement], [self.of[quote] for quote in quotes]
        stated, quoted = set(own[0].tolist()), {token for ids, _, _ in read for token in ids.tolist()}
        segments = [VERDICT]
        for ids, _, _ in read:
            segments += [QUOTE_SHARED if token in stated else QUOTE for token in ids.tolist()]
        segments += [STATEMENT_SHARED if token in quoted else STATEMENT for token in own[0].tolist()]
        blank = np.zeros((1, DIMENSION), np.float16)
        layers = [np.concatenate([blank, *(text[layer] for text in read), own[layer]]) for layer in (1, 2)]
        return (*layers, np.array(segments))


def batch_of(rows):
    length = max(len(row[2]) for row in rows)
    layers = [np.zeros((len(rows), length, DIMENSION), np.float32) for _ in range(2)]
    segment, mask = (np.zeros((len(rows), length), np.int64) for _ in range(2))
    for place, (middle, last, segments) in enumerate(rows):
        end = len(segments)
        layers[0][place, :end], layers[1][place, :end], segment[place, :end], mask[place, :end] = middle, last, segments, 1
    return [torch.from_numpy(part) for part in (*layers, segment, mask)]


def read_blocks():
    files = sorted(glob.glob(f"{STATEMENTS}/reader-*.jsonl")) + [f"{STATEMENTS}/fit.jsonl", f"{STATEMENTS}/fit-2.jsonl"]
    return [json.loads(line) for file in files for line in open(file, encoding="utf8")]


def wrong_tokens(statement, block, states):
    """1 for each token of a statement that is wrong, 0 for the others; null where nothing tells which."""
    ids = states.of[statement["text"]][0].tolist()
    if statement["label"] == "right":
        return np.zeros(len(ids), np.float32)
    best = None
    for other in block["statements"]:
        if other["label"] == "right" and other["language"] == statement["language"]:
            matcher = difflib.SequenceMatcher(None, states.of[other["text"]][0].tolist(), ids, autojunk=False)
            if best is None or matcher.ratio() > best.ratio():
                best = matcher
    if best is None or best.ratio() < LIKE_ENOUGH:
        return None
    wrong = np.zeros(len(ids), np.float32)
    for change, _, _, start, end in best.get_opcodes():
        if change != "equal":
            wrong[start:end] = 1
        if change == "delete":
            wrong[max(0, start - 1) : start + 1] = 1
    return wrong if wrong.any() else None


def corrupted(text, language, others, chance):
    """A right statement with two names exchanged, or with another statement's word in place of one."""
    words = [(one.start(), one.end(), one[0]) for one in re.finditer(r"[^\W\d_][\w'’-]*", text)][1:]
    names = [word for word in words if word[2][0].isupper() and len(word[2]) > 3] if language in CAPITALS_NAME else []
    if len(names) > 1 and chance.random() < 0.5:
        (start, end, first), (later, behind, second) = sorted(chance.sample(names, 2))
        if first != second:
            return text[:start] + second + text[end:later] + first + text[behind:]
    long = [word for word in words if len(word[2]) > 4]
    if not long:
        return None
    start, end, word = chance.choice(long)
    like = [one for one in chance.sample(others, min(50, len(others))) if one[0].isupper() == word[0].isupper() and one.lower() not in text.lower()]
    return text[:start] + like[0] + text[end:] if like else None


def corrupt_some(blocks, chance):
    """The blocks, with corrupted statements among their wrong ones."""
    others = {}
    for block in blocks:
        for one in block["statements"]:
            others.setdefault(one["language"], []).extend(word for word in one["text"].split()[1:] if len(word) > 4 and word.isalpha())
    more = []
    for block in blocks:
        wrong = []
        for one in block["statements"]:
            if one["label"] == "right" and others.get(one["language"]) and chance.random() < CORRUPTED:
                text = corrupted(one["text"], one["language"], others[one["language"]], chance)
                wrong += [{"label": "wrong", "language": one["language"], "text": text}] if text else []
        more.append({**block, "statements": block["statements"] + wrong})
    return more


def loss_of(model, blocks, states, targets, chance):
    rows, labels, groups, tokens = [], [], [], []
    for number, block in enumerate(blocks):
        quotes = [quote["quote"] for quote in block["quotes"]]
        for place, statement in enumerate(block["statements"]):
            foreign = statement["label"] == "right" and chance.random() < FOREIGN_QUOTES
            other = [quote["quote"] for quote in chance.choice(blocks)["quotes"]] if foreign else quotes
            is_wrong = statement["label"] == "wrong" or other != quotes
            rows.append(states.row(statement["text"], other))
            labels.append(1.0 if is_wrong else 0.0)
            groups.append(number if other == quotes else -len(rows))
            tokens.append(targets[block["id"], place] if other == quotes else None)
    label, group = torch.tensor(labels), torch.tensor(groups)
    verdict, by_token = model(*batch_of(rows), DROPOUT)
    score = unsupported(verdict, by_token)
    whole = F.binary_cross_entropy_with_logits(score, label * (1 - 2 * SMOOTHING) + SMOOTHING)
    pairs = (group[:, None] == group[None, :]) & (label[:, None] > label[None, :])
    pairwise = F.softplus((score[None, :] - score[:, None])[pairs]).mean() if pairs.any() else 0.0
    target, known = torch.zeros_like(by_token), torch.zeros_like(by_token)
    for place, (row, wanted) in enumerate(zip(rows, tokens)):
        if wanted is not None:
            end = len(row[2])
            target[place, end - len(wanted) : end], known[place, end - len(wanted) : end] = torch.from_numpy(wanted), 1
    each = F.binary_cross_entropy_with_logits(by_token.clamp(-30, 30), target, reduction="none") * (1 + 4 * target)
    return whole + 0.5 * pairwise + 0.5 * (each * known).sum() / known.sum().clamp_min(1)


def train(model, states, minutes, seed):
    torch.manual_seed(seed)
    chance = random.Random(seed)
    blocks = corrupt_some(read_blocks(), chance)
    states.read([quote["quote"] for block in blocks for quote in block["quotes"]])
    states.read([statement["text"] for block in blocks for statement in block["statements"]])
    targets = {(block["id"], place): wrong_tokens(one, block, states) for block in blocks for place, one in enumerate(block["statements"])}
    optimizer = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    began, step, sums = time.time(), 0, []
    model.train()
    while (left := 1 - (time.time() - began) / (60 * minutes)) > 0:
        for group in optimizer.param_groups:
            group["lr"] = LEARNING_RATE * min(1, (step + 1) / 100) * max(0.03, min(1, 1.6 * left))
        loss = loss_of(model, chance.sample(blocks, BLOCKS_A_STEP), states, targets, chance)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, sums = step + 1, [*sums, loss.item()][-100:]
        if step % 100 == 0:
            print(f"{step} steps, loss {np.mean(sums):.3f}, {time.time() - began:.0f} s", flush=True)


class Exported(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, middle_hidden_state, last_hidden_state, segment, mask):
        return -unsupported(*self.model(middle_hidden_state, last_hidden_state, segment, mask))


def export(model):
    model.eval()
    names = ["middle_hidden_state", "last_hidden_state", "segment", "mask"]
    example = (torch.randn(2, 7, DIMENSION), torch.randn(2, 7, DIMENSION), torch.tensor([[0, 1, 4, 1, 2, 3, 2]] * 2), torch.ones(2, 7).long())
    axes = {name: {0: "batch", 1: "sequence"} for name in names} | {"support": {0: "batch"}}
    path = f"{HERE}/onnx/model.onnx"
    torch.onnx.export(Exported(model), example, path, input_names=names, output_names=["support"], dynamic_axes=axes, opset_version=17, dynamo=False)
    with open(f"{HERE}/SHA256SUMS", "w", encoding="utf8") as sums:
        for name in ("config.json", "onnx/model.onnx"):
            sums.write(f"{hashlib.sha256(open(f'{HERE}/{name}', 'rb').read()).hexdigest()}  {name}\n")


def mean_of(models):
    weights = [model.state_dict() for model in models]
    mean = SupportReader()
    mean.load_state_dict({name: sum(one[name] for one in weights) / len(weights) for name in weights[0]})
    return mean


def train_soup(minutes):
    states, trunk = States(), SupportReader()
    trunk.begin_as_answer_reader()
    train(trunk, states, minutes / 2, 0)
    branches = [copy.deepcopy(trunk) for _ in range(BRANCHES)]
    for number, branch in enumerate(branches):
        train(branch, states, minutes / 2 / BRANCHES, number + 1)
    return mean_of([trunk, *branches])


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--minutes", type=float, default=60, help="how long to train")
    export(train_soup(arguments.parse_args().minutes))
